package dev.emit.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what must become true. */
public final class Eventually {
  private Eventually() {}

  /** Waits until an assertion holds, 10 s at the most. */
  public static void eventually(ThrowingRunnable assertion) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(assertion);
  }
}
