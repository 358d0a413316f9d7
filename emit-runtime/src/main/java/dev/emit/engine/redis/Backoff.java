package dev.emit.engine.redis;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pauses between attempts to reconnect: each twice the one before up to a limit, less up to a
 * half by chance, so that many clients do not come back at the same moment. Confined to one thread.
 */
final class Backoff {
  private final long longest;
  private long next;

  Backoff(Duration first, Duration longest) {
    this.longest = longest.toMillis();
    this.next = Math.min(first.toMillis(), this.longest);
  }

  /**
   * The next pause.
   *
   * @return milliseconds
   */
  long nextMillis() {
    long pause = next;
    next = Math.min(2 * next, longest);
    return pause - ThreadLocalRandom.current().nextLong(pause / 2 + 1);
  }
}
