package dev.emit.dispatch;

import dev.emit.handler.Handler;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * The lane of a handler that runs on the emitting thread where there is one: what is emitted in
 * this JVM passes the queue by, and what comes from elsewhere waits in it.
 *
 * <p>The times of such calls are guarded by their monitor, since few calls are timed.
 *
 * @param <T> the type of the messages
 */
final class CallerLane<T> extends SingleLane<T> {
  final Handler<T> handler;
  final int priority;

  /** This one, for a message that comes to each handler by itself. */
  final Callers<T> alone;

  /** How many calls have ended; one that is under way is not counted as anything yet. */
  final StreakCounter calls = new StreakCounter();

  final LongAdder failed = new LongAdder();
  private final Timings callTimes = new Timings();

  CallerLane(LaneSpec<T> spec, int priority, Task<T> task) {
    super(spec, task);
    this.priority = priority;
    this.handler = task instanceof HandlerTask<T> direct ? direct.handler() : task::run;
    this.alone = new Callers<>(List.of(this));
  }

  /**
   * Calls the handler and takes the time.
   *
   * @param weight how many calls this one stands for
   */
  void callTimed(T message, int weight) throws Exception {
    long start = System.nanoTime();
    try {
      handler.handle(message);
    } finally {
      long nanos = System.nanoTime() - start;
      synchronized (callTimes) {
        callTimes.handled(nanos, weight);
      }
    }
  }

  /** Whether the handler is so slow that each call may be timed. */
  boolean isSlow() {
    synchronized (callTimes) {
      return callTimes.isSlow();
    }
  }

  @Override
  CallerLane<T> caller() {
    return this;
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
