package dev.emit.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where threads wait until an attempt of theirs succeeds.
 *
 * <p>Any thread may wait, and any may call {@link #open}, which costs one read when nobody waits.
 * That read may come too early to see a thread that is just about to wait; so no wait is longer
 * than a millisecond before it tries again, and nothing hangs on a signal.
 */
final class Gate {
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private volatile @Nullable Waiter waiters;

  /** Whether a thread waits. */
  boolean isWaited() {
    return waiters != null;
  }

  /**
   * Tries until an attempt succeeds.
   *
   * @return whether one did before the time was over
   */
  boolean await(BooleanSupplier attempt, long nanos) throws InterruptedException {
    long deadline = System.nanoTime() + nanos;
    long left = nanos;
    Waiter waiter = null;
    while (true) {
      if (attempt.getAsBoolean()) {
        return true;
      }
      if (left <= 0) {
        return false;
      }
      if (waiter == null || waiter.called) {
        waiter = new Waiter(Thread.currentThread());
        waiter.joinAt(this);
        continue; // What was opened before this thread was seen to wait.
      }
      LockSupport.parkNanos(this, Math.min(left, LONGEST_PAUSE));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      left = deadline - System.nanoTime();
    }
  }

  /** Lets all that wait try again. */
  void open() {
    if (waiters == null) {
      return;
    }
    Waiter waiter = Waiter.takeAll(this);
    while (waiter != null) {
      waiter.called = true;
      LockSupport.unpark(waiter.thread);
      waiter = waiter.next;
    }
  }

  /** One of those that wait; most gates never see one. */
  private static final class Waiter {
    private static final VarHandle WAITERS;

    static {
      try {
        WAITERS = MethodHandles.lookup().findVarHandle(Gate.class, "waiters", Waiter.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    final Thread thread;
    volatile boolean called;
    @Nullable Waiter next;

    Waiter(Thread thread) {
      this.thread = thread;
    }

    void joinAt(Gate gate) {
      do {
        next = gate.waiters;
      } while (!WAITERS.compareAndSet(gate, next, this));
    }

    /** The first of those at a gate, where nobody waits any more then. */
    static @Nullable Waiter takeAll(Gate gate) {
      return (Waiter) WAITERS.getAndSet(gate, null);
    }
  }
}
