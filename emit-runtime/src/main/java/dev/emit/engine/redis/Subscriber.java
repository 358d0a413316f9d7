package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.error.EmitException;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import dev.emit.error.StartException;
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
import redis.clients.jedis.exceptions.JedisClusterException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/**
 * The subscribed side towards one server: the channels that are wanted, over one {@link
 * SubscribeSession} after the other. Safe for threads: all commands are sent under one lock.
 *
 * <p>The thread {@code emit-redis-subscribe-reader} runs the sessions and reconnects between them.
 * It completes the stages, so what depends on them must not wait.
 */
final class Subscriber implements Inlet {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final EngineContext context;
  private final Connector connector;
  private final BiConsumer<String, byte[]> receiver;
  private final Evictions evictions;
  private final Outages outages;
  private final EngineThread reader = new EngineThread("subscribe-reader", this::run);

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

  /** What was followed last; confined to the thread that follows. */
  private @Nullable RedisAddress followed;

  /** The session that is there, or the last one that was; null until the first one is. */
  private volatile @Nullable SubscribeSession latest;

  /** A channel, and the answer to whoever subscribed to it. */
  private record Wanted(String channel, CompletableFuture<Void> confirmed) {}

  /**
   * Makes a subscriber that is not started.
   *
   * @param connection what it takes over, or null to connect when it is started
   * @param receiver takes each message, on the reader
   */
  Subscriber(
      RedisOptions options,
      EngineContext context,
      Connector connector,
      @Nullable RedisConnection connection,
      BiConsumer<String, byte[]> receiver,
      Evictions evictions) {
    this.options = options;
    this.context = context;
    this.connector = connector;
    this.receiver = receiver;
    this.evictions = evictions;
    this.outages = new Outages(options, context, connector.target());
    if (connection != null) {
      this.session = new SubscribeSession(connection, connector.target().pubSub());
      this.latest = session;
    }
  }

  @Override
  public void start() {
    reader.start();
  }

  @Override
  public CompletableFuture<Void> subscribe(String channel) {
    lock.lock();
    try {
      if (quiesced != null) {
        return CompletableFuture.failedFuture(
            new NotRunningException(
                "The channel '" + channel + "' was not subscribed to: the engine is stopping."));
      }
      if (status().state() == State.GIVEN_UP) {
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

  @Override
  public void unsubscribe(String channel) {
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

  @Override
  public Status status() {
    return outages.status();
  }

  @Override
  public Instant lastReceived() {
    SubscribeSession last = latest;
    return last == null ? status().since() : last.lastReceived();
  }

  /** Until when nothing that was published is missing, as far as that is known. */
  Instant completeUntil() {
    SubscribeSession last = latest;
    return last == null ? status().since() : last.completeUntil();
  }

  /**
   * Ends the session if it leads to another server than this one, so that the next one begins; from
   * one thread at a time.
   */
  void follow(RedisAddress master) {
    SubscribeSession current = latest;
    if (current == null || !current.server().equals(master)) {
      if (current != null) {
        current.close("the master is now " + master);
      }
      if (!master.equals(followed)) {
        followed = master;
        connector.hurry();
      }
    }
  }

  @Override
  public void ping() {
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
   * Unsubscribes from everything.
   *
   * @return complete when Redis has confirmed it, after which nothing is delivered
   */
  CompletableFuture<Void> unsubscribeAll() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    List<Wanted> unwanted;
    lock.lock();
    try {
      CompletableFuture<Void> begun = quiesced;
      if (begun != null) {
        return begun;
      }
      quiesced = done;
      unwanted = new ArrayList<>(channels.values());
      channels.clear();
      if (session == null) {
        done.complete(null);
      } else {
        for (Wanted wanted : unwanted) {
          session.unsubscribe(wanted.channel());
        }
        // Answered after all of them.
        session.ping(() -> done.complete(null));
        session.flush();
      }
    } finally {
      lock.unlock();
    }
    for (Wanted wanted : unwanted) {
      wanted.confirmed().cancel(false);
    }
    return done;
  }

  @Override
  public void quiesce(Duration timeout) {
    try {
      unsubscribeAll().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    } catch (ExecutionException | TimeoutException e) {
      log.debug("Redis did not confirm the end of the subscriptions in time");
      close();
    }
  }

  @Override
  public void stop() {
    var unused = unsubscribeAll();
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

  private void run() {
    String silence =
        "nothing was received for " + options.livenessPeriod().multipliedBy(3).toMillis() + " ms";
    SubscribeSession current = latest;
    String reason = "";
    if (current == null) {
      try {
        current = begin(connector.connect(System.nanoTime() + options.connectTimeout().toNanos()));
        if (current == null) {
          return;
        }
      } catch (StartException e) {
        reason = String.valueOf(e.getMessage());
      }
    }
    while (true) {
      if (current != null) {
        reason = current.run(this::deliver, this::evicted, silence);
      }
      Outages.Outage begun = lost(reason);
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
      current = begin(connection);
      if (current == null) {
        return;
      }
    }
  }

  private void gaveUp(Outages.Outage ended) {
    String message = ConnectFailure.gaveUp(options, connector.target(), "subscribed");
    List<Wanted> unconfirmed;
    lock.lock();
    try {
      outages.gaveUp(ended);
      unconfirmed = List.copyOf(channels.values());
    } finally {
      lock.unlock();
    }
    for (Wanted wanted : unconfirmed) {
      wanted.confirmed().completeExceptionally(new EmitException(message));
    }
    outages.report(message);
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

  private void evicted(String channel) {
    Wanted wanted;
    lock.lock();
    try {
      wanted = channels.get(channel);
    } finally {
      lock.unlock();
    }
    if (wanted != null) {
      evicted(wanted, completeUntil(), "its slot moved away from " + connector.target(), null);
    }
  }

  private void evicted(
      Wanted wanted, Instant since, String reason, @Nullable JedisDataException error) {
    boolean known;
    lock.lock();
    try {
      known = channels.remove(wanted.channel(), wanted);
    } finally {
      lock.unlock();
    }
    if (known) {
      evictions.evicted(wanted.channel(), this, since, reason, error);
    }
  }

  private void answered(Wanted wanted, @Nullable JedisDataException error) {
    if (error == null) {
      wanted.confirmed().complete(null);
      return;
    }
    if (error instanceof JedisRedirectionException || error instanceof JedisClusterException) {
      Outages.Outage current = outages.current();
      evicted(
          wanted,
          current == null ? completeUntil() : current.from(),
          current == null ? String.valueOf(error.getMessage()) : current.reason(),
          error);
      return;
    }
    EmitException refusal =
        ConnectFailure.refusedSubscription(connector.target(), wanted.channel(), error);
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
  private Outages.@Nullable Outage lost(String reason) {
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
    return outages.lost(reason, completeUntil());
  }

  /** Begins the next session, unless nothing is wanted any more. */
  private @Nullable SubscribeSession begin(RedisConnection connection) {
    SubscribeSession begun = new SubscribeSession(connection, connector.target().pubSub());
    lock.lock();
    try {
      if (closed || quiesced != null) {
        begun.close();
        return null;
      }
      session = begun;
      latest = begun;
      for (Wanted wanted : channels.values()) {
        begun.subscribe(wanted.channel(), error -> answered(wanted, error));
      }
      // Answered after all of them.
      begun.ping(() -> outages.over(begun.lastReceived()));
      begun.flush();
      return begun;
    } finally {
      lock.unlock();
    }
  }
}
