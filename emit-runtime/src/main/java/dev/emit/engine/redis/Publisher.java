package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.Message;
import dev.emit.engine.WhenDisconnected;
import dev.emit.engine.WhenFull;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The publishing side: an outbox, bounded by a window, over one {@link PublishSession} after the
 * other. Safe for threads.
 *
 * <p>The thread {@code emit-redis-publish-reader} runs the sessions and reconnects between them. It
 * completes the stages, so what depends on them must not wait. While a connection is lost, any
 * thread empties the outbox when messages are not to wait for it; when they are, the timer takes
 * out those that have waited too long. Each publish is taken out by exactly one thread, which ends
 * it.
 */
final class Publisher {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final EngineContext context;
  private final Connector connector;
  private final EngineThread reader = new EngineThread("publish-reader", this::run);

  /** What was published and has not ended. */
  private final Window window;

  private final BlockingQueue<Publish> outbox = new LinkedBlockingQueue<>();

  /** Whether messages wait for the connection. */
  private final boolean keeps;

  private volatile boolean refusing;
  private volatile PublishSession session;

  /** Set when no session follows: who adds to the outbox afterwards must empty it. */
  private volatile boolean ended;

  private volatile Status status = Status.connected(Instant.now());

  /** Guarded by this; once set, no new session begins. */
  private boolean closed;

  /** Guarded by this: whether a session's writer may take from the outbox. */
  private boolean connected = true;

  /** Guarded by this: taken out of the outbox by a session that could not send it. */
  private @Nullable Publish carried;

  Publisher(
      RedisOptions options,
      EngineContext context,
      Connector connector,
      RedisConnection connection) {
    this.options = options;
    this.context = context;
    this.connector = connector;
    this.window = new Window(options.outboxCapacity(), options.outboxBytes());
    this.keeps = options.whenDisconnected() == WhenDisconnected.WAIT;
    this.session = newSession(connection, null);
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
    long deadline = keeps ? System.nanoTime() + options.spaceTimeout().toNanos() : 0;
    Publish publish = new Publish(channel.getBytes(UTF_8), payload, deadline);
    if (isOutboxClosed()) {
      notSent(publish);
      return publish.receivers;
    }
    outbox.add(publish);
    if (isOutboxClosed()) {
      emptyOutbox();
    }
    return publish.receivers;
  }

  private boolean isOutboxClosed() {
    return ended || (!keeps && session.loss() != null);
  }

  private void emptyOutbox() {
    for (Publish p = outbox.poll(); p != null; p = outbox.poll()) {
      notSent(p);
    }
  }

  /** Fails what has waited too long for the connection; from the timer. */
  synchronized void expire() {
    if (connected) {
      return;
    }
    if (carried != null && isExpired(carried)) {
      notSent(carried);
      carried = null;
    }
    for (Publish p = outbox.peek(); p != null && isExpired(p); p = outbox.peek()) {
      Publish taken = outbox.poll();
      if (taken != null) {
        notSent(taken);
      }
    }
  }

  private static boolean isExpired(Publish publish) {
    return publish.isPing() || System.nanoTime() - publish.deadline >= 0;
  }

  private void notSent(Publish publish) {
    if (publish.isPing()) {
      return;
    }
    window.release(publish.payload.length);
    PublishSession.Loss loss = session.loss();
    publish.receivers.completeExceptionally(
        new PublishException(
            "The message for '"
                + publish.name()
                + "' was not published: not connected to Redis at "
                + options.dsn().server()
                + (loss == null ? "" : " since " + loss.since() + " (" + loss.reason() + ")")
                + (status.state() == State.GIVEN_UP ? ", gave up reconnecting" : "")
                + (ended ? "" : ", reconnecting")
                + ". Emit it again later if it still matters."));
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

  /** Whether it is connected. */
  Status status() {
    return status;
  }

  /** How long the last ping took. */
  Duration roundTrip() {
    return Duration.ofNanos(session.roundTripNanos());
  }

  /** What was published and has not ended. */
  Window window() {
    return window;
  }

  /** Keeps the connection talking; from the timer. */
  void ping() {
    if (session.loss() == null) {
      outbox.add(Publish.ping());
    }
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
      Publish unsent = session.run(silence);
      if (!disconnected(unsent)) {
        break;
      }
      if (!keeps) {
        emptyOutbox();
      }
      RedisConnection connection =
          connector.reconnect(new Backoff(options.firstPause(), options.longestPause()));
      if (connection == null || !begin(connection)) {
        break;
      }
      log.info("publishing to Redis at {} again", options.dsn().server());
    }
    if (connector.gaveUp()) {
      Status before = status;
      status = new Status(State.GIVEN_UP, before.since(), before.reason());
    }
    ended = true;
    synchronized (this) {
      if (carried != null) {
        notSent(carried);
        carried = null;
      }
    }
    emptyOutbox();
    if (connector.gaveUp()) {
      report(ConnectFailure.gaveUp(options, "publishing"));
    }
  }

  /** Ends the session if it leads to another server than this one, so that the next one begins. */
  void follow(RedisAddress master) {
    PublishSession current = session;
    if (!current.server().equals(master)) {
      current.close("the master is now " + master);
    }
  }

  /**
   * Notes the end of a session.
   *
   * @return whether another one is to begin
   */
  private boolean disconnected(@Nullable Publish unsent) {
    synchronized (this) {
      connected = false;
      if (keeps || closed) {
        carried = unsent;
      } else if (unsent != null) {
        notSent(unsent);
      }
      if (closed) {
        return false;
      }
    }
    PublishSession.Loss loss = session.loss();
    if (loss != null) {
      status = new Status(State.RECONNECTING, loss.since(), loss.reason());
      report(ConnectFailure.reconnecting(options, "publishing", loss.reason()));
    }
    return true;
  }

  private synchronized boolean begin(RedisConnection connection) {
    if (closed) {
      connection.close();
      return false;
    }
    session = newSession(connection, carried);
    carried = null;
    connected = true;
    status = Status.connected(Instant.now());
    return true;
  }

  private PublishSession newSession(RedisConnection connection, @Nullable Publish first) {
    return new PublishSession(connection, window, outbox, first);
  }

  private void report(String message) {
    log.warn(message);
    context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
  }
}
