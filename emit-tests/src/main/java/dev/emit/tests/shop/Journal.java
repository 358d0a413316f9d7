package dev.emit.tests.shop;

import dev.emit.annotations.On;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler whose message type a subclass chooses. */
abstract class Journal<T> {
  final List<T> entries = new CopyOnWriteArrayList<>();

  @On("journal")
  void enter(T entry) {
    entries.add(entry);
  }
}
