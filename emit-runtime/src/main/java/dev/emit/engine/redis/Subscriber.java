package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
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
        return;
      }
      current = new SubscribeSession(connection);
      if (!resubscribe(current)) {
        current.close();
        return;
      }
    }
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
    String text = String.valueOf(error.getMessage());
    EmitException refusal =
        new EmitException(
            "Redis at "
                + options.dsn().address()
                + " refused the subscription to '"
                + wanted.channel()
                + "': "
                + text
                + (text.startsWith("NOPERM")
                    ? ". Permit it: ACL SETUSER <user> +subscribe &" + wanted.channel() + "."
                    : ". Check Redis's log and settings."),
            error);
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
    String message =
        "lost the subscribed connection to Redis at "
            + options.dsn().address()
            + ": "
            + reason
            + "; reconnecting";
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
    // The host's clock may have been set back meanwhile.
    Instant from = ended.from().isAfter(to) ? to : ended.from();
    log.info(
        "subscribed to Redis at {} again after {} ms",
        options.dsn().address(),
        Duration.between(from, to).toMillis());
    context.gap(new Gap(from, to, ended.reason()));
  }
}
