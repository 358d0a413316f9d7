package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.Message;
import dev.emit.engine.WhenFull;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The publishing side's door: it encodes, and lets in what there is space for in the window. Safe
 * for threads.
 */
final class Publisher {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;

  /** What was published and has not ended. */
  private final Window window;

  private final Outlet outlet;
  private volatile boolean refusing;

  Publisher(RedisOptions options, Window window, Outlet outlet) {
    this.options = options;
    this.window = window;
    this.outlet = outlet;
  }

  /** Publishes; see {@link RedisEngine#publish}. */
  CompletableFuture<Long> publish(Message message) {
    byte[] payload;
    try {
      payload = message.payload();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    String channel = message.channel();
    if (payload.length > options.maxPayload()) {
      return CompletableFuture.failedFuture(
          new PublishException(
              "The message for '"
                  + channel
                  + "' has "
                  + payload.length
                  + " bytes; at most "
                  + options.maxPayload()
                  + " are sent (maxPayload). Send less, or raise the limit on all sides."));
    }
    if (!window.tryAcquire(payload.length) && !waitForSpace(payload.length)) {
      return CompletableFuture.failedFuture(
          new OverloadException(
              "The message for '"
                  + channel
                  + "' was refused: "
                  + window.messages()
                  + " messages with "
                  + window.bytes()
                  + " bytes wait for Redis already. Emit more slowly, or raise the outbox's"
                  + " capacity."));
    }
    return send(channel, payload);
  }

  /**
   * Publishes from a thread that must not wait.
   *
   * @return null when there is no space
   */
  @Nullable CompletableFuture<Long> tryPublish(String channel, byte[] payload) {
    return window.tryAcquire(payload.length) ? send(channel, payload) : null;
  }

  private CompletableFuture<Long> send(String channel, byte[] payload) {
    if (refusing) {
      window.release(payload.length);
      return CompletableFuture.failedFuture(
          new NotRunningException(
              "The message for '" + channel + "' was not published: the engine is stopped."));
    }
    return outlet.send(channel.getBytes(UTF_8), payload);
  }

  private boolean waitForSpace(int bytes) {
    if (options.whenFull() != WhenFull.WAIT || Thread.currentThread() instanceof EngineThread) {
      return false;
    }
    try {
      return window.tryAcquire(bytes, options.spaceTimeout().toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What was published and has not ended. */
  Window window() {
    return window;
  }

  /**
   * Refuses new messages, waits for the answers to those that there are, and ends.
   *
   * @param deadline of {@link System#nanoTime}
   */
  void stop(long deadline) {
    refusing = true;
    try {
      if (!window.awaitEmpty(deadline - System.nanoTime())) {
        log.warn(
            "stopping with {} messages that Redis has not answered in time; they fail",
            window.messages());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    outlet.close();
  }
}
