package dev.emit.dispatch;

import dev.emit.handler.Handler;
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
  final Handler<T> handler;
  final int priority;
  final Owned begun = new Owned();
  final Owned ended = new Owned();
  final LongAdder failed = new LongAdder();
  private final Timings callTimes = new Timings();

  CallerLane(LaneSpec<T> spec, int priority, Task<T> task) {
    super(spec, lane -> task);
    this.priority = priority;
    this.handler = task instanceof HandlerTask<T> direct ? direct.handler() : task::run;
  }

  /** Calls the handler and takes the time, for so many calls. */
  void callTimed(T message, int weight) throws Exception {
    long start = System.nanoTime();
    try {
      handler.handle(message);
    } finally {
      synchronized (callTimes) {
        callTimes.handled(System.nanoTime() - start, weight);
      }
    }
  }

  boolean isSlow() {
    return callTimes.isSlow();
  }

  @Override
  public LaneCounts counts() {
    LaneCounts queued = super.counts();
    long failedHere = failed.sum();
    long endedHere = ended.sum();
    long begunHere = begun.sum();
    return new LaneCounts(
        queued.received() + begunHere,
        queued.handled() + endedHere - failedHere,
        queued.failed() + failedHere,
        queued.dropped(),
        queued.queued(),
        queued.waiting(),
        begunHere == 0 ? queued.handling() : callTimes.handling());
  }
}
