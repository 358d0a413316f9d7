package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.EngineContext;
import dev.emit.engine.Gap;
import dev.emit.error.EmitException;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
import redis.clients.jedis.exceptions.JedisException;

/**
 * The subscribed side: the channels that are wanted, and the connection that Redis pushes their
 * messages to. Safe for threads.
 *
 * <p>All commands are written under one lock, each with a note of what its reply means, since Redis
 * answers in order. The thread {@code emit-redis-subscribe-reader} reads, delivers and reconnects.
 * It completes the stages, so what depends on them must not wait.
 */
final class Subscriber {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);
  private static final byte[] MESSAGE = "message".getBytes(UTF_8);

  private final RedisOptions options;
  private final EngineContext context;
  private final Connector connector;
  private final BiConsumer<String, byte[]> receiver;
  private final EngineThread reader = new EngineThread("subscribe-reader", this::run);

  private final ReentrantLock lock = new ReentrantLock();

  /** What is wanted, connected or not; guarded by the lock. */
  private final Map<String, Wanted> channels = new LinkedHashMap<>();

  /** Commands that Redis has not answered yet, in the order sent; guarded by the lock. */
  private final ArrayDeque<Asked> asked = new ArrayDeque<>();

  /** Null while it is lost; guarded by the lock. */
  private @Nullable RedisConnection connection;

  /** Set when nothing may be subscribed to any more, and complete when nothing arrives any more. */
  private volatile @Nullable CompletableFuture<Void> quiesced;

  /** Guarded by the lock. */
  private boolean closed;

  /** Confined to the reader. */
  private Instant lastReceived = Instant.now();

  /** What is to be reported once the channels are confirmed again; confined to the reader. */
  private @Nullable Outage outage;

  /** Confined to the reader: most messages come from the channel of the one before. */
  private byte[] lastChannel = {};

  private String lastName = "";

  /** A channel, and the answer to whoever subscribed to it. */
  private record Wanted(String channel, CompletableFuture<Void> confirmed) {}

  /** What the next reply answers: a SUBSCRIBE when it has a channel, or else what to run on it. */
  private record Asked(@Nullable Wanted subscribe, Runnable answered) {}

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
    this.connection = connection;
    this.receiver = receiver;
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
      if (connection != null) {
        askSubscribe(connection, wanted);
        flush(connection);
      }
      return wanted.confirmed();
    } finally {
      lock.unlock();
    }
  }

  /** Unsubscribes. */
  void unsubscribe(String channel) {
    Wanted wanted;
    lock.lock();
    try {
      wanted = channels.remove(channel);
      if (wanted != null && connection != null) {
        askUnsubscribe(connection, channel);
        flush(connection);
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
        if (connection != null) {
          ask(connection, null, () -> {}, RedisConnection.PING);
          flush(connection);
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
    List<Wanted> wanted;
    lock.lock();
    try {
      if (quiesced != null) {
        return;
      }
      quiesced = done;
      wanted = new ArrayList<>(channels.values());
      channels.clear();
      if (connection == null) {
        done.complete(null);
      } else {
        for (Wanted w : wanted) {
          askUnsubscribe(connection, w.channel());
        }
        // Answered after all of them.
        ask(connection, null, () -> done.complete(null), RedisConnection.PING);
        flush(connection);
      }
    } finally {
      lock.unlock();
    }
    for (Wanted w : wanted) {
      w.confirmed().cancel(false);
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
      if (connection != null) {
        connection.close();
      }
    } finally {
      lock.unlock();
    }
  }

  private void askSubscribe(RedisConnection to, Wanted wanted) {
    // One command for each channel: one that is not permitted refuses the whole command.
    ask(to, wanted, () -> {}, RedisConnection.SUBSCRIBE, wanted.channel().getBytes(UTF_8));
  }

  private void askUnsubscribe(RedisConnection to, String channel) {
    ask(to, null, () -> {}, RedisConnection.UNSUBSCRIBE, channel.getBytes(UTF_8));
  }

  private void ask(
      RedisConnection to, @Nullable Wanted subscribe, Runnable answered, byte[]... command) {
    asked.add(new Asked(subscribe, answered));
    try {
      to.send(command);
    } catch (IOException e) {
      // The reader meets the end too, and starts again with what is wanted.
      to.close();
    }
  }

  private static void flush(RedisConnection to) {
    try {
      to.flush();
    } catch (IOException e) {
      to.close();
    }
  }

  private void run() {
    RedisConnection current;
    lock.lock();
    try {
      current = connection;
    } finally {
      lock.unlock();
    }
    while (current != null) {
      String reason = read(current);
      current.close();
      if (!disconnected(reason)) {
        return;
      }
      Outage known = outage;
      current = known == null ? null : connector.reconnect(known.backoff());
      if (current != null && !resubscribe(current)) {
        current.close();
        return;
      }
    }
  }

  private String read(RedisConnection from) {
    try {
      while (true) {
        Object reply = from.read();
        lastReceived = Instant.now();
        if (reply instanceof List<?> parts
            && parts.size() == 3
            && parts.get(0) instanceof byte[] kind
            && Arrays.equals(kind, MESSAGE)) {
          deliver((byte[]) parts.get(1), (byte[]) parts.get(2));
        } else {
          answered(reply);
        }
      }
    } catch (RuntimeException | Error e) {
      // Anything: this thread must live to reconnect.
      return ConnectFailure.lost(
          e,
          "nothing was received for "
              + options.livenessPeriod().multipliedBy(3).toMillis()
              + " ms");
    }
  }

  private void deliver(byte[] channel, byte[] payload) {
    if (!Arrays.equals(channel, lastChannel)) {
      lastChannel = channel;
      lastName = new String(channel, UTF_8);
    }
    CompletableFuture<Void> ended = quiesced;
    if (ended != null && ended.isDone()) {
      return;
    }
    try {
      receiver.accept(lastName, payload);
    } catch (RuntimeException | Error e) {
      log.error("a message of '{}' could not be delivered", lastName, e);
    }
  }

  private void answered(Object reply) {
    Asked next;
    lock.lock();
    try {
      next = asked.poll();
    } finally {
      lock.unlock();
    }
    if (next == null) {
      throw new JedisException("Redis answered what was not asked");
    }
    Wanted wanted = next.subscribe();
    if (wanted == null) {
      next.answered().run();
    } else if (reply instanceof JedisDataException error) {
      refused(wanted, error);
    } else {
      wanted.confirmed().complete(null);
    }
  }

  private void refused(Wanted wanted, JedisDataException error) {
    String text = String.valueOf(error.getMessage());
    EmitException failure =
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
    if (!wanted.confirmed().completeExceptionally(failure)) {
      String message = String.valueOf(failure.getMessage());
      log.warn(message);
      context.failed(new Failure(Failure.Kind.CONNECTION, null, null, failure, message));
    }
  }

  /**
   * Notes the loss of the connection.
   *
   * @return whether to reconnect
   */
  private boolean disconnected(String reason) {
    CompletableFuture<Void> ended;
    lock.lock();
    try {
      connection = null;
      asked.clear();
      ended = quiesced;
    } finally {
      lock.unlock();
    }
    if (ended != null) {
      ended.complete(null);
      return false;
    }
    if (outage == null) {
      outage =
          new Outage(
              lastReceived, reason, new Backoff(options.firstPause(), options.longestPause()));
      String message =
          "lost the subscribed connection to Redis at "
              + options.dsn().address()
              + ": "
              + reason
              + "; reconnecting";
      log.warn(message);
      context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
    } else {
      log.debug("lost the subscribed connection again: {}", reason);
    }
    return true;
  }

  private boolean resubscribe(RedisConnection to) {
    lock.lock();
    try {
      if (closed || quiesced != null) {
        return false;
      }
      connection = to;
      channels.values().forEach(wanted -> askSubscribe(to, wanted));
      // Answered after all of them.
      ask(to, null, this::recovered, RedisConnection.PING);
      flush(to);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void recovered() {
    Outage ended = outage;
    if (ended == null) {
      return;
    }
    outage = null;
    Instant to = lastReceived;
    // The host's clock may have been set back meanwhile.
    Instant from = ended.from().isAfter(to) ? to : ended.from();
    log.info(
        "subscribed to Redis at {} again after {} ms",
        options.dsn().address(),
        Duration.between(from, to).toMillis());
    context.gap(new Gap(from, to, ended.reason()));
  }
}
