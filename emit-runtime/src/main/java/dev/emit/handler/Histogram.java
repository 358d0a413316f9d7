package dev.emit.handler;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, each time: counts of durations in buckets, four for each power of two of
 * nanoseconds, so that what is read from it is at most an eighth off. A value that can't change.
 */
public final class Histogram {
  private static final int STEPS = 4;

  private final int first;
  private final long[] counts;
  private final long max;

  /**
   * Creates a histogram.
   *
   * @param first the number of the first bucket, as {@link #bucketOf} gives it
   * @param counts how many durations there are in it, and in those that follow
   * @param max the longest duration, in nanoseconds
   */
  public Histogram(int first, long[] counts, long max) {
    this.first = first;
    this.counts = counts.clone();
    this.max = max;
  }

  /**
   * The number of a duration's bucket.
   *
   * @param nanos the duration in nanoseconds
   * @return 0 for less than 4 ns, up to 247
   */
  public static int bucketOf(long nanos) {
    if (nanos < STEPS) {
      return (int) Math.max(nanos, 0);
    }
    int power = 63 - Long.numberOfLeadingZeros(nanos);
    return (power - 1) * STEPS + (int) (nanos >>> (power - 2)) - STEPS;
  }

  /** The middle of a bucket. */
  private static long nanosOf(int bucket) {
    if (bucket < STEPS) {
      return bucket;
    }
    int power = bucket / STEPS + 1;
    long width = 1L << (power - 2);
    return (bucket % STEPS + STEPS) * width + width / 2;
  }

  /**
   * How often it happened.
   *
   * @return about how often: where it happens often, one is timed and stands for several
   */
  public long count() {
    return Arrays.stream(counts).sum();
  }

  /**
   * The duration that a part of all did not exceed.
   *
   * @param percent how large a part, from 0 to 100: 50 for the median, 99.9 for the slowest of
   *     1,000
   * @return the duration, at most an eighth off; zero when nothing was timed
   * @throws IllegalArgumentException if the part is out of its range
   */
  public Duration percentile(double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException("percent is " + percent + "; give 0 to 100.");
    }
    long rank = Math.max(1, (long) Math.ceil(count() * percent / 100));
    for (int i = 0; i < counts.length; i++) {
      rank -= counts[i];
      if (rank <= 0) {
        return Duration.ofNanos(Math.min(nanosOf(first + i), max));
      }
    }
    return max();
  }

  /**
   * The longest duration.
   *
   * @return zero when nothing was timed
   */
  public Duration max() {
    return Duration.ofNanos(max);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Histogram that
        && first == that.first
        && max == that.max
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, Arrays.hashCode(counts), max);
  }

  /** The median, the 99th percentile and the maximum. */
  @Override
  public String toString() {
    return count() + " × " + percentile(50) + ", 99% " + percentile(99) + ", max " + max();
  }
}
