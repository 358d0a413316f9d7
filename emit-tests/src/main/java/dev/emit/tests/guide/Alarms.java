package dev.emit.tests.guide;

import dev.emit.EmitListener;
import dev.emit.engine.Gap;
import dev.emit.error.Failure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

// snippet: listener
class Alarms implements EmitListener {
  final List<String> raised = new CopyOnWriteArrayList<>();

  @Override
  public void failed(Failure failure) {
    raised.add(failure.kind() + " " + failure.handler());
  }

  @Override
  public void gap(Gap gap) {
    raised.add("gap from " + gap.from() + " to " + gap.to() + ": " + gap.reason());
  }
}
// end
