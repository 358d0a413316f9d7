package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.WhenDisconnected;
import dev.emit.error.Failure;
import dev.emit.error.PublishException;
import dev.emit.error.StartException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The publishing side towards one server: an outbox over one {@link PublishSession} after the
 * other. Safe for threads.
 *
 * <p>The thread {@code emit-redis-publish-reader} runs the sessions and reconnects between them. It
 * ends the publishes, so what depends on them must not wait. While a connection is lost, any thread
 * empties the outbox when messages are not to wait for it; when they are, the timer takes out those
 * that have waited too long. Each publish is taken out by exactly one thread, which ends it.
 */
final class PublishLine implements Outlet {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  /** How long a server that is left may take to answer what it was sent, in milliseconds. */
  private static final long PARTING = 500;

  /**
   * How long a new master is left alone, in milliseconds: what the old one has taken as a replica,
   * and passed on, may still be on its way.
   */
  private static final long PASSING_ON = 20;

  private final RedisOptions options;
  private final EngineContext context;
  private final Connector connector;
  private final Window window;
  private final EngineThread reader = new EngineThread("publish-reader", this::run);
  private final Outbox outbox = new Outbox();

  /** Whether messages wait for the connection. */
  private final boolean keeps;

  /** The session that is there, or the last one that was; null until the first one is. */
  private volatile @Nullable PublishSession session;

  /** Why there is no first session, once that is known. */
  private volatile PublishSession.@Nullable Loss unreachable;

  /** Set when no session follows: who adds to the outbox afterwards must empty it. */
  private volatile boolean ended;

  /** What was followed last; confined to the thread that follows. */
  private @Nullable RedisAddress followed;

  private volatile Status status = Status.connected(Instant.now());

  /** Guarded by this; once set, no new session begins. */
  private boolean closed;

  /** Guarded by this: whether a session's writer may take from the outbox. */
  private boolean connected;

  /** Guarded by this: taken out of the outbox by a session that could not send it. */
  private @Nullable Publish carried;

  /**
   * Makes a line that is not started.
   *
   * @param window where what is published has its space
   * @param connection what it takes over, or null to connect when it is started: what is published
   *     meanwhile waits
   */
  PublishLine(
      RedisOptions options,
      EngineContext context,
      Window window,
      Connector connector,
      @Nullable RedisConnection connection) {
    this.options = options;
    this.context = context;
    this.connector = connector;
    this.window = window;
    this.keeps = options.whenDisconnected() == WhenDisconnected.WAIT;
    if (connection != null) {
      this.session = newSession(connection, null);
      this.connected = true;
    }
  }

  @Override
  public void start() {
    reader.start();
  }

  @Override
  public CompletableFuture<Long> send(byte[] channel, byte[] payload) {
    long deadline = keeps ? System.nanoTime() + options.spaceTimeout().toNanos() : 0;
    Publish publish = new Publish(channel, payload, deadline, window);
    send(publish);
    return publish.receivers;
  }

  /** Publishes, or fails at once. */
  void send(Publish publish) {
    if (isOutboxClosed()) {
      notSent(publish);
      return;
    }
    PublishSession current = session;
    if (current != null && current.trySend(publish)) {
      return;
    }
    outbox.add(publish);
    if (isOutboxClosed()) {
      emptyOutbox();
    }
  }

  private PublishSession.@Nullable Loss loss() {
    PublishSession last = session;
    return last == null ? unreachable : last.loss();
  }

  private boolean isOutboxClosed() {
    return ended || (!keeps && loss() != null);
  }

  private void emptyOutbox() {
    for (Publish p = outbox.poll(); p != null; p = outbox.poll()) {
      notSent(p);
    }
  }

  @Override
  public synchronized void expire() {
    if (connected) {
      return;
    }
    if (carried != null && carried.isExpired()) {
      notSent(carried);
      carried = null;
    }
    for (Publish p = outbox.peek(); p != null && p.isExpired(); p = outbox.peek()) {
      Publish taken = outbox.poll();
      if (taken != null) {
        notSent(taken);
      }
    }
  }

  private void notSent(Publish publish) {
    if (publish.isPing()) {
      return;
    }
    PublishSession.Loss loss = loss();
    publish.fail(
        new PublishException(
            "The message for '"
                + publish.name()
                + "' was not published: not connected to Redis at "
                + connector.target()
                + (loss == null ? "" : " since " + loss.since() + " (" + loss.reason() + ")")
                + (status.state() == State.GIVEN_UP ? ", gave up reconnecting" : "")
                + (ended ? "" : ", reconnecting")
                + ". Emit it again later if it still matters."));
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public Duration roundTrip() {
    PublishSession last = session;
    return Duration.ofNanos(last == null ? 0 : last.roundTripNanos());
  }

  @Override
  public void ping() {
    PublishSession last = session;
    if (last != null && last.loss() == null) {
      outbox.add(Publish.ping());
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      connector.close();
      if (session != null) {
        session.close("the engine was stopped");
      }
    }
    reader.awaitEnd(options.connectTimeout());
  }

  private void run() {
    String silence =
        "nothing was received for " + options.livenessPeriod().multipliedBy(3).toMillis() + " ms";
    PublishSession current = session == null ? connectAfter(0) : session;
    while (true) {
      Publish unsent = current == null ? null : current.run(silence);
      if (current != null && current.isParted() && depart()) {
        current = connectAfter(PASSING_ON);
        continue;
      }
      if (!disconnected(unsent)) {
        break;
      }
      if (!keeps) {
        emptyOutbox();
      }
      RedisConnection connection =
          connector.reconnect(new Backoff(options.firstPause(), options.longestPause()));
      current = connection == null ? null : begin(connection);
      if (current == null) {
        break;
      }
      log.info("publishing to Redis at {} again", connector.target());
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
      report(ConnectFailure.gaveUp(options, connector.target(), "publishing"));
    }
  }

  /**
   * Leaves a server in peace: what is published from now on waits for the first attempt to connect.
   *
   * @return false if no session follows
   */
  private synchronized boolean depart() {
    session = null;
    unreachable = null;
    connected = false;
    return !closed;
  }

  private @Nullable PublishSession connectAfter(long millis) {
    try {
      connector.pause(millis);
      return begin(connector.connect(System.nanoTime() + options.connectTimeout().toNanos()));
    } catch (StartException e) {
      unreachable = new PublishSession.Loss(Instant.now(), String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  /**
   * Ends the session if it leads to another server than this one, so that the next one begins; from
   * one thread at a time, which may wait for what was sent.
   */
  void follow(RedisAddress master) {
    PublishSession current = session;
    if (current != null && current.server().equals(master)) {
      return;
    }
    if (current != null && current.loss() == null) {
      current.part("the master is now " + master, PARTING);
    } else if (!master.equals(followed)) {
      connector.hurry();
    }
    followed = master;
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
    PublishSession.Loss loss = loss();
    if (loss != null) {
      status = new Status(State.RECONNECTING, loss.since(), loss.reason());
      report(ConnectFailure.reconnecting(connector.target(), "publishing", loss.reason()));
    }
    return true;
  }

  private synchronized @Nullable PublishSession begin(RedisConnection connection) {
    if (closed) {
      connection.close();
      return null;
    }
    PublishSession begun = newSession(connection, carried);
    session = begun;
    carried = null;
    connected = true;
    status = Status.connected(Instant.now());
    return begun;
  }

  private PublishSession newSession(RedisConnection connection, @Nullable Publish first) {
    return new PublishSession(connection, connector.target().pubSub(), outbox, first);
  }

  private void report(String message) {
    log.warn(message);
    context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
  }
}
