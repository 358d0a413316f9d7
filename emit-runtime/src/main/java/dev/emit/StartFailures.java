package dev.emit;

import dev.emit.error.StartException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a start fails with. Apart from {@link Lifecycle}, as a start that succeeds at once need not
 * load it.
 */
final class StartFailures {
  private static final Duration SUBSCRIBE_TIMEOUT = Duration.ofSeconds(10);

  private StartFailures() {}

  static RuntimeException stopping() {
    return new StartException("The bus is stopping; start it again when stop has returned.");
  }

  static RuntimeException missing(NoClassDefFoundError e) {
    return new StartException(
        "A class of the engine is missing (" + e.getMessage() + "); add redis.clients:jedis.", e);
  }

  /**
   * Waits until all subscriptions are confirmed.
   *
   * @throws StartException if they are not, or the thread is interrupted, and stays so
   */
  static void await(CompletableFuture<Void> subscribed) {
    try {
      subscribed.get(SUBSCRIBE_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StartException("The bus could not subscribe: " + cause.getMessage(), cause);
    } catch (TimeoutException e) {
      throw new StartException(
          "The subscriptions were not confirmed within " + SUBSCRIBE_TIMEOUT + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("The thread was interrupted while the bus started.", e);
    }
  }
}
