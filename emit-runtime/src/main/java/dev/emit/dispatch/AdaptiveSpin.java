package dev.emit.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/**
 * Looks for the end of a future for a short while before the thread that waits for it sleeps: to
 * wake it, and the processor that has fallen asleep with it, takes as long as a whole call over a
 * near Redis.
 *
 * <p>It learns where that is of no use: after each time in vain, twice as many of the next waits
 * sleep at once. No thread spins while another result is awaited, which keeps the processors busy
 * anyway, or on a machine with one processor; one that does yields to whoever has work. Safe for
 * threads.
 */
public final class AdaptiveSpin {
  private static final long LIMIT_NANOS = TimeUnit.MICROSECONDS.toNanos(200);
  private static final int MOST_SKIPPED = 1 << 12;
  private static final boolean HAS_PROCESSORS = Runtime.getRuntime().availableProcessors() > 1;

  private final IntSupplier awaited;
  private final AtomicBoolean spinning = new AtomicBoolean();

  /** How many waits are still to sleep at once; guarded by {@link #spinning}. */
  private int skip;

  /** How many waits sleep at once after the next one in vain; guarded by {@link #spinning}. */
  private int penalty = 1;

  /**
   * Creates one that has learned nothing yet.
   *
   * @param awaited how many results are awaited
   */
  public AdaptiveSpin(IntSupplier awaited) {
    this.awaited = awaited;
  }

  /** Whether a future is done, now or after a short while. */
  boolean isSoonDone(CompletableFuture<?> future) {
    return isSoonDone(future, Long.MAX_VALUE);
  }

  /**
   * Whether a future is done, now or after a short while, for a thread that waits so long at most.
   */
  boolean isSoonDone(CompletableFuture<?> future, long nanos) {
    if (future.isDone()) {
      return true;
    }
    if (nanos < LIMIT_NANOS) {
      return false;
    }
    if (!HAS_PROCESSORS || isAnotherAwaited() || !spinning.compareAndSet(false, true)) {
      return false;
    }
    try {
      return isDoneInTime(future);
    } finally {
      spinning.set(false);
    }
  }

  private boolean isDoneInTime(CompletableFuture<?> future) {
    if (skip > 0) {
      skip--;
      return false;
    }
    long start = System.nanoTime();
    while (!future.isDone()) {
      if (isAnotherAwaited()) {
        return false;
      }
      if (System.nanoTime() - start >= LIMIT_NANOS) {
        skip = penalty;
        penalty = Math.min(2 * penalty, MOST_SKIPPED);
        return false;
      }
      Waiting.yieldThread();
    }
    penalty = 1;
    return true;
  }

  private boolean isAnotherAwaited() {
    return awaited.getAsInt() > 1;
  }
}
