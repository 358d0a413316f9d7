package dev.emit.benchmarks.redis;

/** What Redisson calls; a number is less work for it than a message. */
public interface RemoteServer {
  /**
   * The next number.
   *
   * @param number a number
   * @return the one after it
   */
  long next(long number);
}
