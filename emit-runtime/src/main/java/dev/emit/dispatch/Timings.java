package dev.emit.dispatch;

import dev.emit.handler.Histogram;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a lane's items waited, and how long its handler took.
 *
 * <p>A look at the clock costs as much as all the rest of a lane. So while the lane is busy and its
 * handler fast, only one item in {@value #STRIDE} is timed and stands for so many; otherwise each
 * is. Written by whoever runs the lane, one thread after the other; read by any.
 */
final class Timings {
  private static final int STRIDE = 64;

  /** From here on, two looks at the clock cost nothing beside the handler. */
  private static final long SLOW_NANOS = TimeUnit.MICROSECONDS.toNanos(5);

  /** Each is made when the first duration is recorded. */
  private volatile @Nullable HistogramRecorder waiting;

  private volatile @Nullable HistogramRecorder handling;

  /** Read by those that offer without any order: at worst they time one item more or less. */
  private boolean isSlow;

  /** How long the entry waited that is being handled, and what it stands for. */
  private long waited;

  private int waitedWeight;

  /**
   * How many items the one that is offered to a busy lane stands for; 0 if it is not to be timed.
   *
   * @param number how many were offered before
   */
  int weight(long number) {
    if (isSlow) {
      return 1;
    }
    return number % STRIDE == 0 ? STRIDE : 0;
  }

  /**
   * Notes how long an entry waited, and returns what time it is. It is recorded when the handler
   * has ended, which need not wait for it.
   */
  long begun(Stamped stamped) {
    if (stamped.weight() == 0) {
      return 0;
    }
    recordWaiting(); // Of another one in the same batch.
    long now = System.nanoTime();
    waited = now - stamped.since();
    waitedWeight = stamped.weight();
    return now;
  }

  private void recordWaiting() {
    if (waitedWeight == 0) {
      return;
    }
    HistogramRecorder recorder = waiting;
    if (recorder == null) {
      recorder = new HistogramRecorder();
      waiting = recorder;
    }
    recorder.record(waited, waitedWeight);
    waitedWeight = 0;
  }

  /** Records how long the handler took. */
  void handled(long nanos, int weight) {
    recordWaiting();
    HistogramRecorder recorder = handling;
    if (recorder == null) {
      recorder = new HistogramRecorder();
      handling = recorder;
    }
    recorder.record(nanos, weight);
    boolean slow = nanos >= SLOW_NANOS;
    if (slow != isSlow) {
      isSlow = slow;
    }
  }

  /** Whether the handler is so slow that the time can be taken each time. */
  boolean isSlow() {
    return isSlow;
  }

  Histogram waiting() {
    return HistogramRecorder.of(waiting);
  }

  Histogram handling() {
    return HistogramRecorder.of(handling);
  }
}
