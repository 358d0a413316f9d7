package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.PushConsumerChain;
import redis.clients.jedis.PushConsumerChainImpl;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.util.RedisInputStream;
import redis.clients.jedis.util.RedisOutputStream;

/**
 * A connection that speaks RESP2. One thread may write while another one reads, and any thread may
 * close it, which ends what the two are doing.
 *
 * <p>Jedis's own {@code Connection} is left aside: when writing fails, it reads an error line from
 * under the reading thread; and it knows only sockets, which Unix domain sockets have none of.
 */
final class RedisConnection implements Closeable {
  static final byte[] AUTH = "AUTH".getBytes(US_ASCII);
  static final byte[] CLIENT = "CLIENT".getBytes(US_ASCII);
  static final byte[] SELECT = "SELECT".getBytes(US_ASCII);
  static final byte[] ROLE = "ROLE".getBytes(US_ASCII);
  static final byte[] PING = "PING".getBytes(US_ASCII);

  /** RESP2 has none, but Jedis wants to know what to do with them. */
  private static final PushConsumerChain NO_PUSHES = PushConsumerChainImpl.of();

  private static final int BUFFER_SIZE = 1 << 16;

  private final RedisAddress server;
  private final Wire wire;
  private final RedisInputStream in;
  private final RedisOutputStream out;
  private final AtomicLong lastReceived = new AtomicLong(System.currentTimeMillis());
  private long roundTripNanos;

  /**
   * Wraps a connection with no reply left to read.
   *
   * @param server where it leads
   * @param wire what it reads, writes and closes
   */
  RedisConnection(RedisAddress server, Wire wire) throws IOException {
    this.server = server;
    this.wire = wire;
    this.in = new RedisInputStream(wire.in(), BUFFER_SIZE);
    this.out = new RedisOutputStream(wire.out(), BUFFER_SIZE);
  }

  /** Where it leads. */
  RedisAddress server() {
    return server;
  }

  /** Pings before other threads use the connection, and notes how long it took. */
  Object ping() {
    long begin = System.nanoTime();
    Object reply = call(PING);
    roundTripNanos = System.nanoTime() - begin;
    return reply;
  }

  /** How long the ping took. */
  long roundTripNanos() {
    return roundTripNanos;
  }

  /** When the last byte arrived, in milliseconds since 1970; from any thread. */
  long lastReceivedMillis() {
    return lastReceived.get();
  }

  /** Sets after how many milliseconds without a byte {@link #read} gives up. */
  void readTimeout(int millis) throws IOException {
    wire.readTimeout(millis);
  }

  /** Appends a command to what the next flush sends. */
  void send(byte[]... command) throws IOException {
    out.write((byte) '*');
    out.writeIntCrLf(command.length);
    for (byte[] part : command) {
      out.write((byte) '$');
      out.writeIntCrLf(part.length);
      out.write(part);
      out.writeCrLf();
    }
  }

  void flush() throws IOException {
    out.flush();
  }

  /**
   * Waits for a reply.
   *
   * @return a {@code Long}, {@code byte[]} or {@code List} as Redis sent it, or the error that it
   *     sent as a {@link JedisDataException}
   * @throws JedisConnectionException if the connection is lost or silent for the read time-out
   */
  Object read() {
    Object reply;
    try {
      reply = Protocol.read(in, NO_PUSHES);
    } catch (JedisDataException e) {
      reply = e;
    }
    // Only the reader writes it, and nobody needs it at once: no fence.
    lastReceived.lazySet(System.currentTimeMillis());
    return reply;
  }

  /** Sends a command and waits for its reply, before other threads use the connection. */
  Object call(byte[]... command) {
    try {
      send(command);
      flush();
    } catch (IOException e) {
      throw new JedisConnectionException(e);
    }
    return read();
  }

  @Override
  public void close() {
    try {
      wire.close();
    } catch (IOException e) {
      // Nothing is left to close.
    }
  }
}
