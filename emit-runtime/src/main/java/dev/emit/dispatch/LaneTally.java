package dev.emit.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a lane, but for what its queue counts itself.
 *
 * <p>{@code handled} is written by whoever runs the lane, one thread after the other, so that a
 * release is enough; the others are added to by any thread.
 */
final class LaneTally {
  private static final VarHandle HANDLED;
  private static final VarHandle FAILED;
  private static final VarHandle DROPPED;
  private static final VarHandle UNQUEUED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      HANDLED = lookup.findVarHandle(LaneTally.class, "handled", long.class);
      FAILED = lookup.findVarHandle(LaneTally.class, "failed", long.class);
      DROPPED = lookup.findVarHandle(LaneTally.class, "dropped", long.class);
      UNQUEUED = lookup.findVarHandle(LaneTally.class, "unqueued", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long handled;

  @SuppressWarnings("UnusedVariable") // By its handle.
  private long failed;

  @SuppressWarnings("UnusedVariable") // By its handle.
  private long dropped;

  @SuppressWarnings("UnusedVariable") // By its handle.
  private long unqueued;

  /** Counts what was handled; for the thread that runs the lane. */
  void handled(int count) {
    HANDLED.setRelease(this, handled + count);
  }

  void failed(int count) {
    FAILED.getAndAdd(this, (long) count);
  }

  void dropped(int count) {
    DROPPED.getAndAdd(this, (long) count);
  }

  /** Counts an item that came and was not let into the queue; before it counts as anything else. */
  void unqueued() {
    UNQUEUED.getAndAdd(this, 1L);
  }

  /**
   * All counts. Each item is counted as received before it is counted as anything else, so what is
   * received is read last: what is in flight is never less than nothing.
   *
   * @param queue counts what it was offered; null if nothing ever was
   */
  LaneCounts with(@Nullable LaneQueue queue, Timings timings) {
    long handledNow = (long) HANDLED.getAcquire(this);
    long failedNow = (long) FAILED.getVolatile(this);
    long droppedNow = (long) DROPPED.getVolatile(this);
    int queued = queue == null ? 0 : queue.size();
    long received = (long) UNQUEUED.getVolatile(this) + (queue == null ? 0 : queue.offered());
    return new LaneCounts(
        received, handledNow, failedNow, droppedNow, queued, timings.waiting(), timings.handling());
  }

  /** How many items wait or are being handled; in the order of {@link #with}. */
  long inFlight(@Nullable LaneQueue queue) {
    long ended =
        (long) HANDLED.getAcquire(this)
            + (long) FAILED.getVolatile(this)
            + (long) DROPPED.getVolatile(this);
    return (long) UNQUEUED.getVolatile(this) + (queue == null ? 0 : queue.offered()) - ended;
  }
}
