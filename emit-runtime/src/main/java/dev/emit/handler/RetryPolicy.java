package dev.emit.handler;

import java.time.Duration;

/**
 * How often a message is handled again when its handler fails.
 *
 * @param attempts how often it is handled at the most, the first time included; at least 1
 * @param backoff the pause before the second attempt; each later one is twice as long
 * @param maxBackoff the longest pause
 */
public record RetryPolicy(int attempts, Duration backoff, Duration maxBackoff) {
  /** A failed message is not handled again. */
  public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

  /**
   * Checks the numbers.
   *
   * @param attempts how often it is handled at the most, the first time included; at least 1
   * @param backoff the pause before the second attempt; each later one is twice as long
   * @param maxBackoff the longest pause
   * @throws IllegalArgumentException if there is no attempt, or a pause is negative
   */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts is " + attempts + "; give at least 1.");
    }
    if (backoff.isNegative() || maxBackoff.isNegative()) {
      throw new IllegalArgumentException("A pause is negative; give at least 0.");
    }
  }
}
