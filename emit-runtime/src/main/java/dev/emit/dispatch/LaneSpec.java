package dev.emit.dispatch;

import dev.emit.annotations.Overflow;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a lane is made of, with nothing left to the bus's settings.
 *
 * @param <T> the type of the items
 * @param event the event or procedure that it belongs to
 * @param handler the handler's name, for reports
 * @param capacity how many items may wait
 * @param overflow what becomes of an item when so many wait already
 * @param concurrency how many items may be handled at once
 * @param key the part of an item by which order is kept, or null for none
 * @param executor runs the lane while it has items
 * @param runLength after so many items the thread goes back to the executor
 * @param whenDropped told of each item that is given up after it was taken, or null for nobody
 * @param reports where a failing task is reported
 */
record LaneSpec<T>(
    String event,
    String handler,
    int capacity,
    Overflow overflow,
    int concurrency,
    @Nullable Function<? super T, ?> key,
    Executor executor,
    int runLength,
    @Nullable Consumer<T> whenDropped,
    Reports reports) {
  /** Whether one item after the other is handled. */
  boolean isSerial() {
    return concurrency == 1 && key == null;
  }

  /** Tells of an item that is given up. */
  void dropped(T item) {
    if (whenDropped != null) {
      whenDropped.accept(item);
    }
  }
}
