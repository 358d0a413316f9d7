package dev.emit.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;

/**
 * A count that one thread, its owner, adds to without a locked instruction, and all others as to a
 * {@link LongAdder}.
 *
 * <p>Who the owner is, the caller knows: {@link Owner}. Its part is a plain field that it alone
 * writes, by a release, so that a reader sees what led to the count. When another thread becomes
 * the owner, it has seen the one before it end, and so all that it wrote.
 */
final class Owned {
  private static final VarHandle OWN;

  static {
    try {
      OWN = MethodHandles.lookup().findVarHandle(Owned.class, "own", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long own;
  private final LongAdder others = new LongAdder();

  /** Adds one, for the owner. */
  void incrementOwn() {
    OWN.setRelease(this, own + 1);
  }

  /** Adds one, for any other thread. */
  void increment() {
    others.increment();
  }

  /** What the owner has counted, for the owner. */
  long own() {
    return own;
  }

  long sum() {
    return others.sum() + (long) OWN.getAcquire(this);
  }
}
