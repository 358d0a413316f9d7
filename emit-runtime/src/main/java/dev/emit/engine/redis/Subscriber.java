package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.Gap;
import dev.emit.error.EmitException;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The subscribed side: the channels that are wanted, over one {@link SubscribeSession} after the
 * other. Safe for threads: all commands are sent under one lock.
 *
 * <p>The thread {@code emit-redis-subscribe-reader} runs the sessions and reconnects between them.
 * It completes the stages, so what depends on them must not wait.
 */
final class Subscriber {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final EngineContext context;
  private final Connector connector;
  private final BiConsumer<String, byte[]> receiver;
  private final EngineThread reader;

  private final ReentrantLock lock = new ReentrantLock();

  /** What is wanted, connected or not; guarded by the lock. */
  private final Map<String, Wanted> channels = new LinkedHashMap<>();

  /** Null while the connection is lost; guarded by the lock. */
  private @Nullable SubscribeSession session;

  /** Guarded by the lock. */
  private boolean closed;

  /**
   * Set, under the lock, when nothing may be subscribed to any more; complete when nothing is
   * delivered any more.
   */
  private volatile @Nullable CompletableFuture<Void> quiesced;

  private volatile Status status = Status.connected(Instant.now());

  /** The session that is there, or the last one that was. */
  private volatile SubscribeSession latest;

  /** What is to be reported once the channels are confirmed again; confined to the reader. */
  private @Nullable Outage outage;

  /** A channel, and the answer to whoever subscribed to it. */
  private record Wanted(String channel, CompletableFuture<Void> confirmed) {}

  private record Outage(Instant from, String reason, Backoff backoff) {}

  /**
   * Takes over a connection.
   *
   * @param receiver takes each message, on the reader
   */
  Subscriber(
      RedisOptions options,
      EngineContext context,
      Connector connector,
      RedisConnection connection,
      BiConsumer<String, byte[]> receiver) {
    this.options = options;
    this.context = context;
    this.connector = connector;
    this.receiver = receiver;
    SubscribeSession first = new SubscribeSession(connection);
    this.session = first;
    this.latest = first;
    this.reader = new EngineThread("subscribe-reader", () -> run(first));
  }

  void start() {
    reader.start();
  }

  /** Subscribes; see {@link RedisEngine#subscribe}. */
  CompletableFuture<Void> subscribe(String channel) {
    lock.lock();
    try {
      if (quiesced != null) {
        return CompletableFuture.failedFuture(
            new NotRunningException(
                "The channel '" + channel + "' was not subscribed to: the engine is stopping."));
      }
      if (status.state() == State.GIVEN_UP) {
        return CompletableFuture.failedFuture(
            new NotRunningException(
                "The channel '"
                    + channel
                    + "' was not subscribed to: the engine gave up reconnecting. Stop the bus and"
                    + " start it again."));
      }
      Wanted known = channels.get(channel);
      if (known != null) {
        return known.confirmed();
      }
      Wanted wanted = new Wanted(channel, new CompletableFuture<>());
      channels.put(channel, wanted);
      if (session != null) {
        session.subscribe(channel, error -> answered(wanted, error));
        session.flush();
      }
      return wanted.confirmed();
    } finally {
      lock.unlock();
    }
  }

  /** Unsubscribes. A subscription that was not confirmed yet is cancelled. */
  void unsubscribe(String channel) {
    Wanted wanted;
    lock.lock();
    try {
      wanted = channels.remove(channel);
      if (wanted != null && session != null) {
        session.unsubscribe(channel);
        session.flush();
      }
    } finally {
      lock.unlock();
    }
    if (wanted != null) {
      wanted.confirmed().cancel(false);
    }
  }

  /** Whether it is connected, and its channels are confirmed. */
  Status status() {
    return status;
  }

  /** When the connection, or the one that was lost, last gave a sign of life. */
  Instant lastReceived() {
    return latest.lastReceived();
  }

  /** Ends the session if it leads to another server than this one, so that the next one begins. */
  void follow(RedisAddress master) {
    SubscribeSession current = latest;
    if (!current.server().equals(master)) {
      current.close("the master is now " + master);
    }
  }

  /** Keeps the connection talking; from the timer, so it does not wait for the lock. */
  void ping() {
    if (lock.tryLock()) {
      try {
        if (session != null) {
          session.ping(() -> {});
          session.flush();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * Unsubscribes from everything and waits until Redis has confirmed it. When it does not in time,
   * the connection is cut.
   *
   * @param timeout how long to wait
   */
  void quiesce(Duration timeout) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    List<Wanted> ended;
    lock.lock();
    try {
      if (quiesced != null) {
        return;
      }
      quiesced = done;
      ended = new ArrayList<>(channels.values());
      channels.clear();
      if (session == null) {
        done.complete(null);
      } else {
        for (Wanted wanted : ended) {
          session.unsubscribe(wanted.channel());
        }
        // Answered after all of them.
        session.ping(() -> done.complete(null));
        session.flush();
      }
    } finally {
      lock.unlock();
    }
    for (Wanted wanted : ended) {
      wanted.confirmed().cancel(false);
    }
    try {
      done.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    } catch (ExecutionException | TimeoutException e) {
      log.debug("Redis did not confirm the end of the subscriptions in time");
      close();
    }
  }

  /** Disconnects, and ends the reader. */
  void stop() {
    quiesce(Duration.ZERO);
    close();
    reader.awaitEnd(options.connectTimeout());
  }

  private void close() {
    connector.close();
    lock.lock();
    try {
      closed = true;
      if (session != null) {
        session.close();
      }
    } finally {
      lock.unlock();
    }
  }

  private void run(SubscribeSession first) {
    String silence =
        "nothing was received for " + options.livenessPeriod().multipliedBy(3).toMillis() + " ms";
    SubscribeSession current = first;
    while (true) {
      String reason = current.run(this::deliver, silence);
      Outage begun = lost(current, reason);
      if (begun == null) {
        return;
      }
      RedisConnection connection = connector.reconnect(begun.backoff());
      if (connection == null) {
        if (connector.gaveUp()) {
          gaveUp(begun);
        }
        return;
      }
      current = new SubscribeSession(connection);
      if (!resubscribe(current)) {
        current.close();
        return;
      }
    }
  }

  private void gaveUp(Outage ended) {
    String message = ConnectFailure.gaveUp(options, "subscribed");
    List<Wanted> unconfirmed;
    lock.lock();
    try {
      status = new Status(State.GIVEN_UP, status.since(), ended.reason());
      unconfirmed = List.copyOf(channels.values());
    } finally {
      lock.unlock();
    }
    for (Wanted wanted : unconfirmed) {
      wanted.confirmed().completeExceptionally(new EmitException(message));
    }
    log.warn(message);
    context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
  }

  private void deliver(String channel, byte[] payload) {
    CompletableFuture<Void> ended = quiesced;
    if (ended != null && ended.isDone()) {
      return;
    }
    try {
      receiver.accept(channel, payload);
    } catch (RuntimeException | Error e) {
      log.error("a message of '{}' could not be delivered", channel, e);
    }
  }

  private void answered(Wanted wanted, @Nullable JedisDataException error) {
    if (error == null) {
      wanted.confirmed().complete(null);
      return;
    }
    EmitException refusal =
        ConnectFailure.refusedSubscription(options.dsn().server(), wanted.channel(), error);
    lock.lock();
    try {
      // One that was confirmed before stays wanted: the next connection tries again.
      if (!wanted.confirmed().isDone()) {
        channels.remove(wanted.channel(), wanted);
      }
    } finally {
      lock.unlock();
    }
    if (!wanted.confirmed().completeExceptionally(refusal) && !wanted.confirmed().isCancelled()) {
      String message = String.valueOf(refusal.getMessage());
      log.warn(message);
      context.failed(new Failure(Failure.Kind.CONNECTION, null, null, refusal, message));
    }
  }

  /**
   * Notes the loss of the connection.
   *
   * @return the outage that it begins or goes on with, or null when nothing is wanted any more
   */
  private @Nullable Outage lost(SubscribeSession ended, String reason) {
    lock.lock();
    try {
      session = null;
      if (quiesced != null) {
        quiesced.complete(null);
        return null;
      }
    } finally {
      lock.unlock();
    }
    Outage known = outage;
    if (known != null) {
      log.debug("lost the subscribed connection again: {}", reason);
      return known;
    }
    Outage begun =
        new Outage(
            ended.lastReceived(),
            reason,
            new Backoff(options.firstPause(), options.longestPause()));
    outage = begun;
    status = new Status(State.RECONNECTING, Instant.now(), reason);
    String message = ConnectFailure.reconnecting(options, "subscribed", reason);
    log.warn(message);
    context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
    return begun;
  }

  private boolean resubscribe(SubscribeSession to) {
    lock.lock();
    try {
      if (closed || quiesced != null) {
        return false;
      }
      session = to;
      latest = to;
      for (Wanted wanted : channels.values()) {
        to.subscribe(wanted.channel(), error -> answered(wanted, error));
      }
      // Answered after all of them.
      to.ping(() -> recovered(to.lastReceived()));
      to.flush();
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void recovered(Instant to) {
    Outage ended = outage;
    if (ended == null) {
      return;
    }
    outage = null;
    status = Status.connected(to);
    // The host's clock may have been set back meanwhile.
    Instant from = ended.from().isAfter(to) ? to : ended.from();
    log.info(
        "subscribed to Redis at {} again after {} ms",
        options.dsn().server(),
        Duration.between(from, to).toMillis());
    context.gap(new Gap(from, to, ended.reason()));
  }
}
