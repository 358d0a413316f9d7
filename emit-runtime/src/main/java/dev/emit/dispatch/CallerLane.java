package dev.emit.dispatch;

import dev.emit.handler.Handler;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * The lane of a handler that runs on the emitting thread where there is one: what is emitted in
 * this JVM passes the queue by, and what comes from elsewhere waits in it.
 *
 * <p>Its counts of such calls are {@link Owned} by the owner of the event's topic; the times are
 * guarded by their monitor, since few calls are timed.
 *
 * @param <T> the type of the messages
 */
final class CallerLane<T> extends SingleLane<T> {
  /** One call in so many is timed, and stands for them; a power of two. */
  static final int STRIDE = 1024;

  /** So many calls at the beginning are timed, too. */
  private static final int FIRST = 32;

  final Handler<T> handler;
  final int priority;

  /** This one, for a message that comes to each handler by itself. */
  final Callers<T> alone;

  /** How many calls have ended; one that is under way is not counted as anything yet. */
  final Owned calls = new Owned();

  final LongAdder failed = new LongAdder();
  private final Timings callTimes = new Timings();

  /** The number of the owner's next call that is timed; the owner's alone. */
  private long nextTimed;

  CallerLane(LaneSpec<T> spec, int priority, Task<T> task) {
    super(spec, task);
    this.priority = priority;
    this.handler = task instanceof HandlerTask<T> direct ? direct.handler() : task::run;
    this.alone = new Callers<>(List.of(this));
  }

  /** Whether the owner's next call is not timed. */
  boolean isUntimed() {
    return calls.own() < nextTimed;
  }

  /** Calls the handler and takes the time. */
  void callTimed(T message, boolean isOwner) throws Exception {
    long number = isOwner ? calls.own() : STRIDE;
    long start = System.nanoTime();
    try {
      handler.handle(message);
    } finally {
      boolean isNextTimed = record(System.nanoTime() - start, number < FIRST ? 1 : STRIDE);
      if (isOwner) {
        nextTimed = isNextTimed || number < FIRST ? number + 1 : (number | (STRIDE - 1)) + 1;
      }
    }
  }

  /** Returns whether the handler is so slow that each call may be timed. */
  private boolean record(long nanos, int weight) {
    synchronized (callTimes) {
      callTimes.handled(nanos, callTimes.isSlow() ? 1 : weight);
      return callTimes.isSlow();
    }
  }

  @Override
  public LaneCounts counts() {
    LaneCounts queued = super.counts();
    long failedHere = failed.sum();
    long called = calls.sum();
    return new LaneCounts(
        queued.received() + called,
        queued.handled() + called - failedHere,
        queued.failed() + failedHere,
        queued.dropped(),
        queued.queued(),
        queued.waiting(),
        called == 0 ? queued.handling() : callTimes.handling());
  }
}
