package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The life of one subscribed connection. Redis answers commands in order, between the messages that
 * it pushes: each command leaves a note of what its answer means.
 *
 * <p>Commands are sent by one thread at a time, which the {@link Subscriber}'s lock sees to. The
 * thread that calls {@link #run} reads, delivers, and runs what the answers lead to.
 */
final class SubscribeSession {
  private static final byte[] NO_CHANNEL = {};

  private final RedisConnection connection;
  private final PubSub pubSub;

  /** The commands whose answers are to come. */
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

  /** Most messages come from the channel of the one before; confined to the reader. */
  private byte[] lastChannel = {};

  private String lastName = "";

  private volatile @Nullable String closedFor;

  /** When the last PING that is answered was sent, in milliseconds since 1970. */
  private volatile long completeUntil = System.currentTimeMillis();

  /** A command that was sent. */
  private static final class Asked {
    final byte[] command;

    /** What it is about, or empty for a PING. */
    final byte[] channel;

    /** What to do with its answer: null for a success, or the error. */
    final Consumer<@Nullable JedisDataException> answered;

    Asked(byte[] command, byte[] channel, Consumer<@Nullable JedisDataException> answered) {
      this.command = command;
      this.channel = channel;
      this.answered = answered;
    }
  }

  SubscribeSession(RedisConnection connection, PubSub pubSub) {
    this.connection = connection;
    this.pubSub = pubSub;
  }

  /** One command for each channel: one channel that is not permitted refuses a whole command. */
  void subscribe(String channel, Consumer<@Nullable JedisDataException> answered) {
    ask(new Asked(pubSub.subscribe, channel.getBytes(UTF_8), answered));
  }

  void unsubscribe(String channel) {
    ask(new Asked(pubSub.unsubscribe, channel.getBytes(UTF_8), error -> {}));
  }

  /** An error answers a PING too. */
  void ping(Runnable answered) {
    long sent = System.currentTimeMillis();
    ask(
        new Asked(
            RedisConnection.PING,
            NO_CHANNEL,
            error -> {
              completeUntil = sent;
              answered.run();
            }));
  }

  private void ask(Asked command) {
    // Before it is sent, so that the reader finds it when the answer comes.
    asked.add(command);
    try {
      if (command.channel.length == 0) {
        connection.send(command.command);
      } else {
        connection.send(command.command, command.channel);
      }
    } catch (IOException e) {
      // The reader meets the end too, and all that is wanted is asked again.
      connection.close();
    }
  }

  /** Sends what was asked. */
  void flush() {
    try {
      connection.flush();
    } catch (IOException e) {
      connection.close();
    }
  }

  /** Ends the session from any thread: {@link #run} returns. */
  void close() {
    connection.close();
  }

  /** Ends the session from any thread, and says why. */
  void close(String reason) {
    closedFor = reason;
    connection.close();
  }

  /** Where the connection leads. */
  RedisAddress server() {
    return connection.server();
  }

  /** When the last byte arrived; from any thread. */
  Instant lastReceived() {
    return Instant.ofEpochMilli(connection.lastReceivedMillis());
  }

  /**
   * Until when nothing that was published can be missing: what Redis pushed before it answered a
   * PING has arrived, but what it pushed later may have been on its way when the connection was
   * lost, however much arrived of it.
   */
  Instant completeUntil() {
    return Instant.ofEpochMilli(completeUntil);
  }

  /**
   * Reads until the connection is lost.
   *
   * @param deliver takes the channel and the payload of each message
   * @param evicted takes each channel whose subscription Redis ends by itself
   * @param silence the reason when nothing arrives in time
   * @return why it was lost
   */
  String run(BiConsumer<String, byte[]> deliver, Consumer<String> evicted, String silence) {
    try {
      while (true) {
        Object reply = connection.read();
        if (reply instanceof List<?> parts
            && parts.size() == 3
            && parts.get(0) instanceof byte[] kind
            && parts.get(1) instanceof byte[] channel) {
          if (pubSub.isMessage(kind)) {
            deliver.accept(name(channel), (byte[]) parts.get(2));
          } else if (pubSub.isUnsubscribed(kind) && !isAsked(pubSub.unsubscribe, channel)) {
            evicted.accept(name(channel));
          } else {
            answered(channel, null);
          }
        } else {
          answered(null, reply instanceof JedisDataException error ? error : null);
        }
      }
    } catch (RuntimeException | Error e) {
      // Anything: this thread must live to reconnect.
      String known = closedFor;
      return known == null ? ConnectFailure.lost(e, silence) : known;
    } finally {
      connection.close();
    }
  }

  private String name(byte[] channel) {
    if (!Arrays.equals(channel, lastChannel)) {
      lastChannel = channel;
      lastName = new String(channel, UTF_8);
    }
    return lastName;
  }

  private boolean isAsked(byte[] command, byte[] channel) {
    Asked next = asked.peek();
    return next != null && next.command == command && Arrays.equals(next.channel, channel);
  }

  private void answered(byte @Nullable [] channel, @Nullable JedisDataException error) {
    Asked next = asked.poll();
    if (next == null || (channel != null && !Arrays.equals(channel, next.channel))) {
      throw new JedisException("Redis answered what was not asked");
    }
    next.answered.accept(error);
  }
}
