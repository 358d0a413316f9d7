package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.EngineContext;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The publishing side: a window of unanswered messages over one {@link PublishSession} after the
 * other. Safe for threads.
 *
 * <p>The thread {@code emit-redis-publish-reader} runs the sessions and reconnects between them. It
 * completes the stages, so what depends on them must not wait.
 */
final class Publisher {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final EngineContext context;
  private final Connector connector;
  private final EngineThread reader = new EngineThread("publish-reader", this::run);

  /** One permit for each message that may be published and not yet ended. */
  private final Semaphore window;

  private volatile boolean refusing;
  private volatile PublishSession session;

  /** Guarded by this; once set, no new session begins. */
  private boolean closed;

  Publisher(
      RedisOptions options,
      EngineContext context,
      Connector connector,
      RedisConnection connection) {
    this.options = options;
    this.context = context;
    this.connector = connector;
    this.window = new Semaphore(options.outboxCapacity());
    this.session = newSession(connection);
  }

  void start() {
    reader.start();
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
    if (!window.tryAcquire() && !waitForSpace()) {
      return CompletableFuture.failedFuture(
          new OverloadException(
              "The message for '"
                  + channel
                  + "' was refused: "
                  + options.outboxCapacity()
                  + " messages wait for Redis already. Emit more slowly, or raise the outbox's"
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
    return window.tryAcquire() ? send(channel, payload) : null;
  }

  private CompletableFuture<Long> send(String channel, byte[] payload) {
    if (refusing) {
      window.release();
      return CompletableFuture.failedFuture(
          new NotRunningException(
              "The message for '" + channel + "' was not published: the engine is stopped."));
    }
    Publish publish = new Publish(channel.getBytes(UTF_8), payload);
    session.publish(publish);
    return publish.receivers;
  }

  private boolean waitForSpace() {
    if (Thread.currentThread() instanceof EngineThread) {
      return false;
    }
    try {
      return window.tryAcquire(options.spaceTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Keeps the connection talking; from the timer. */
  void ping() {
    session.ping();
  }

  /**
   * Refuses new messages, waits for the answers to those that there are, and ends.
   *
   * @param deadline of {@link System#nanoTime}
   */
  void stop(long deadline) {
    refusing = true;
    try {
      // All permits back means that every message has ended.
      boolean drained =
          window.tryAcquire(
              options.outboxCapacity(), deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (!drained) {
        log.warn(
            "stopping with {} messages that Redis has not answered in time; they fail",
            options.outboxCapacity() - window.availablePermits());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    reader.awaitEnd(options.connectTimeout());
  }

  private synchronized void close() {
    closed = true;
    connector.close();
    session.close("the engine was stopped");
  }

  private void run() {
    String silence =
        "nothing was received for " + options.livenessPeriod().multipliedBy(3).toMillis() + " ms";
    while (true) {
      String reason = session.run(silence);
      if (isClosed()) {
        return;
      }
      lost(reason);
      RedisConnection connection =
          connector.reconnect(new Backoff(options.firstPause(), options.longestPause()));
      if (connection == null || !begin(connection)) {
        return;
      }
      log.info("publishing to Redis at {} again", options.dsn().address());
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized boolean begin(RedisConnection connection) {
    if (closed) {
      connection.close();
      return false;
    }
    session = newSession(connection);
    return true;
  }

  private PublishSession newSession(RedisConnection connection) {
    return new PublishSession(connection, options.dsn().address(), window);
  }

  private void lost(String reason) {
    String message =
        "lost the publishing connection to Redis at "
            + options.dsn().address()
            + ": "
            + reason
            + "; reconnecting";
    log.warn(message);
    context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
  }
}
