package dev.emit.dispatch;

import dev.emit.error.DeadLetter;
import dev.emit.handler.HandlerOptions;
import java.util.List;

/**
 * Makes the lane of a handler that declares more than a capacity and an executor. Apart from {@link
 * Lanes}, as most handlers do not, and its classes take a fresh process a millisecond to load.
 *
 * @param <T> the type of the lane's items
 */
final class LaneMaker<T> {
  private final LaneSpec<T> spec;
  private final HandlerOptions<? super T> options;
  private final Workers workers;
  private final Deadlines<Deadlines.Entry> deadlines;

  LaneMaker(
      LaneSpec<T> spec,
      HandlerOptions<? super T> options,
      Workers workers,
      Deadlines<Deadlines.Entry> deadlines) {
    this.spec = spec;
    this.options = options;
    this.workers = workers;
    this.deadlines = deadlines;
  }

  Lane<T> make(Task<T> task) {
    if (options.callerThread()) {
      return new CallerLane<>(spec, options.priority(), task);
    }
    TaskMaker<T> maker = lane -> retried(timed(task, lane), lane, this::deadLetter);
    return spec.isSerial()
        ? new SingleLane<>(spec, maker)
        : new ParallelLane<>(spec, backlog(), maker);
  }

  /** Makes one whose items are handled in batches, of as many as wait and the options allow. */
  Lane<T> makeBatch(Task<List<T>> task) {
    return new BatchLane<>(
        spec,
        options.batch(),
        lane ->
            retried(
                timed(task, lane),
                lane,
                (items, error, attempts) ->
                    items.forEach(item -> deadLetter(item, error, attempts))));
  }

  private void deadLetter(T item, Throwable error, int attempts) {
    spec.reports()
        .deadLetter(
            new DeadLetter(Carried.messageOf(item), spec.event(), spec.handler(), error, attempts));
  }

  private Backlog<T> backlog() {
    if (spec.key() != null) {
      return new KeyedBacklog<>(spec.capacity(), spec.overflow());
    }
    return switch (spec.overflow()) {
      case KEEP_LATEST -> new FifoBacklog<>(1, true);
      case DROP_OLDEST -> new FifoBacklog<>(spec.capacity(), true);
      case WAIT, FAIL, DROP_NEWEST -> new FifoBacklog<>(spec.capacity(), false);
    };
  }

  private <U> Task<U> timed(Task<U> task, Lane<?> lane) {
    return options.timeout() == null
        ? task
        : new TimedTask<>(task, options.timeout(), deadlines, lane);
  }

  private <U> Task<U> retried(Task<U> task, Lane<?> lane, RetryingTask.DeadLetters<U> deadLetters) {
    return options.retry().attempts() == 1
        ? task
        : new RetryingTask<>(task, options.retry(), workers, lane, deadLetters);
  }
}
