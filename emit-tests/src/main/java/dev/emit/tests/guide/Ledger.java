package dev.emit.tests.guide;

import dev.emit.annotations.On;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

// snippet: superclass
abstract class Ledger<T> {
  final List<T> entries = new CopyOnWriteArrayList<>();

  @On("ledger.entry")
  void enter(T entry) {
    entries.add(entry);
  }
}
// end
