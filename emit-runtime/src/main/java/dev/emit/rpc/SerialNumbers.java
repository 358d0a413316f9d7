package dev.emit.rpc;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What correlates replies with requests: 32 hex digits, different from all others' by the chance of
 * the first half, and from each other by the second. Safe for threads.
 *
 * <p>A UUID for each call would take a lock and strong random numbers for each.
 */
final class SerialNumbers {
  private final String first;
  private final AtomicLong second;

  SerialNumbers() {
    SecureRandom random = new SecureRandom();
    first = HexFormat.of().toHexDigits(random.nextLong());
    second = new AtomicLong(random.nextLong());
  }

  String next() {
    return first + HexFormat.of().toHexDigits(second.getAndIncrement());
  }
}
