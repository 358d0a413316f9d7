package dev.emit.benchmarks.redis;

/** The message, of about 94 bytes as JSON. */
public record Placed(String id, String customer, long placedAt, long number) {
  static Placed of(long number) {
    return new Placed("o-100042", "Margaret Hamilton", 1_764_000_000_000L, number);
  }
}
