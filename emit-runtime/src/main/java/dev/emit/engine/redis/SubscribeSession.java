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
  private static final byte[] MESSAGE = "message".getBytes(UTF_8);

  private final RedisConnection connection;

  /** What to do with the answers that are to come: null for a success, or the error. */
  private final Queue<Consumer<@Nullable JedisDataException>> asked = new ConcurrentLinkedQueue<>();

  /** Most messages come from the channel of the one before; confined to the reader. */
  private byte[] lastChannel = {};

  private String lastName = "";

  private volatile @Nullable String closedFor;

  SubscribeSession(RedisConnection connection) {
    this.connection = connection;
  }

  /** One command for each channel: one channel that is not permitted refuses a whole command. */
  void subscribe(String channel, Consumer<@Nullable JedisDataException> answered) {
    ask(answered, RedisConnection.SUBSCRIBE, channel.getBytes(UTF_8));
  }

  void unsubscribe(String channel) {
    ask(error -> {}, RedisConnection.UNSUBSCRIBE, channel.getBytes(UTF_8));
  }

  /** An error answers a PING too. */
  void ping(Runnable answered) {
    ask(error -> answered.run(), RedisConnection.PING);
  }

  private void ask(Consumer<@Nullable JedisDataException> answered, byte[]... command) {
    // Before it is sent, so that the reader finds it when the answer comes.
    asked.add(answered);
    try {
      connection.send(command);
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
   * Reads until the connection is lost.
   *
   * @param deliver takes the channel and the payload of each message
   * @param silence the reason when nothing arrives in time
   * @return why it was lost
   */
  String run(BiConsumer<String, byte[]> deliver, String silence) {
    try {
      while (true) {
        Object reply = connection.read();
        if (reply instanceof List<?> parts
            && parts.size() == 3
            && parts.get(0) instanceof byte[] kind
            && Arrays.equals(kind, MESSAGE)) {
          deliver.accept(name((byte[]) parts.get(1)), (byte[]) parts.get(2));
        } else {
          answered(reply);
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

  private void answered(Object reply) {
    Consumer<@Nullable JedisDataException> next = asked.poll();
    if (next == null) {
      throw new JedisException("Redis answered what was not asked");
    }
    next.accept(reply instanceof JedisDataException error ? error : null);
  }
}
