package dev.emit.dispatch;

import dev.emit.handler.Histogram;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts durations in the buckets of {@link Histogram}. It holds only those from the shortest to
 * the longest duration seen, which is a tenth of the room of them all, or less.
 *
 * <p>One thread at a time records; any reads. The writer publishes an array before it counts in it,
 * and each count by a release; a reader may miss what is being recorded, and nothing else.
 */
final class HistogramRecorder {
  private static final VarHandle COUNT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final Counts NONE = new Counts(0, new long[0]);

  private volatile Counts counts = NONE;
  private volatile long max;

  /** The counts of the buckets from a first one on. */
  private static final class Counts {
    final int first;
    final long[] of;

    Counts(int first, long[] of) {
      this.first = first;
      this.of = of;
    }
  }

  void record(long nanos, int weight) {
    int bucket = Histogram.bucketOf(nanos);
    Counts now = counts;
    int index = bucket - now.first;
    if (index < 0 || index >= now.of.length) {
      now = grown(now, bucket);
      counts = now;
      index = bucket - now.first;
    }
    COUNT.setRelease(now.of, index, now.of[index] + weight);
    if (nanos > max) {
      max = nanos;
    }
  }

  private static Counts grown(Counts now, int bucket) {
    if (now.of.length == 0) {
      return new Counts(bucket, new long[1]);
    }
    int first = Math.min(now.first, bucket);
    int end = Math.max(now.first + now.of.length, bucket + 1);
    long[] larger = new long[end - first];
    System.arraycopy(now.of, 0, larger, now.first - first, now.of.length);
    return new Counts(first, larger);
  }

  /** What was recorded; nothing if there is no recorder yet. */
  static Histogram of(@Nullable HistogramRecorder recorder) {
    return recorder == null ? new Histogram(0, new long[0], 0) : recorder.snapshot();
  }

  Histogram snapshot() {
    Counts now = counts;
    long[] copy = new long[now.of.length];
    Arrays.setAll(copy, index -> (long) COUNT.getAcquire(now.of, index));
    return new Histogram(now.first, copy, max);
  }
}
