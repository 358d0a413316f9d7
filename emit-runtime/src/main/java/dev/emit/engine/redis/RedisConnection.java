package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.PushConsumerChain;
import redis.clients.jedis.PushConsumerChainImpl;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.util.RedisInputStream;
import redis.clients.jedis.util.RedisOutputStream;

/**
 * A connection that speaks RESP2 and is logged in. One thread may write while another one reads,
 * and any thread may close it, which ends what the two are doing.
 *
 * <p>Jedis's own {@code Connection} logs in and is then left aside: when writing fails, it reads an
 * error line from under the reading thread.
 */
final class RedisConnection implements Closeable {
  static final byte[] PUBLISH = "PUBLISH".getBytes(US_ASCII);
  static final byte[] SUBSCRIBE = "SUBSCRIBE".getBytes(US_ASCII);
  static final byte[] UNSUBSCRIBE = "UNSUBSCRIBE".getBytes(US_ASCII);
  static final byte[] PING = "PING".getBytes(US_ASCII);

  /** RESP2 has none, but Jedis wants to know what to do with them. */
  private static final PushConsumerChain NO_PUSHES = PushConsumerChainImpl.of();

  private static final int BUFFER_SIZE = 1 << 16;

  private final Socket tcp;
  private final Socket socket;
  private final RedisInputStream in;
  private final RedisOutputStream out;

  /**
   * Wraps a connection that is logged in, with no reply left to read.
   *
   * @param tcp what is closed: closing TLS could wait for a thread that can't write any more
   * @param socket what is read and written: {@code tcp} itself or TLS over it
   */
  RedisConnection(Socket tcp, Socket socket) throws IOException {
    this.tcp = tcp;
    this.socket = socket;
    this.in = new RedisInputStream(socket.getInputStream(), BUFFER_SIZE);
    this.out = new RedisOutputStream(socket.getOutputStream(), BUFFER_SIZE);
  }

  /** Sets after how many milliseconds without a byte {@link #read} gives up. */
  void readTimeout(int millis) throws IOException {
    socket.setSoTimeout(millis);
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
    try {
      return Protocol.read(in, NO_PUSHES);
    } catch (JedisDataException e) {
      return e;
    }
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
      tcp.close();
    } catch (IOException e) {
      // Nothing is left to close.
    }
  }
}
