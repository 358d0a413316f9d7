package dev.emit.dispatch;

import java.time.Duration;

/** Users' durations as the clock counts. */
public final class Durations {
  private Durations() {}

  /** A duration in nanoseconds; one that is too long for these, 292 years and more, is cut. */
  public static long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException tooLong) {
      return duration.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  /** When a duration from now will be over, by {@link System#nanoTime}; 146 years at the most. */
  public static long deadline(Duration duration) {
    return System.nanoTime() + Math.min(nanos(duration), Long.MAX_VALUE / 2);
  }
}
