package dev.emit.testing;

import dev.emit.EmitListener;
import dev.emit.engine.Gap;
import dev.emit.error.Failure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that keeps what it is told. Safe for threads. */
public final class Recorder implements EmitListener {
  private final List<Failure> failures = new CopyOnWriteArrayList<>();
  private final List<Gap> gaps = new CopyOnWriteArrayList<>();

  @Override
  public void failed(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void gap(Gap gap) {
    gaps.add(gap);
  }

  /** All failures of a kind, in the order in which they were reported. */
  public List<Failure> of(Failure.Kind kind) {
    return failures.stream().filter(failure -> failure.kind() == kind).toList();
  }

  public List<Failure> failures() {
    return failures;
  }
}
