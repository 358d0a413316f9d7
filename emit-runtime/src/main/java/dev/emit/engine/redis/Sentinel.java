package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.error.StartException;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Asks the Sentinels where their master is: the one that answered last, or else each in turn.
 * Confined to one thread; another one may end what it does, by closing the connector and then
 * {@link #abort}.
 */
final class Sentinel implements Closeable {
  private static final byte[] SENTINEL = "SENTINEL".getBytes(US_ASCII);
  private static final byte[] WHERE = "GET-MASTER-ADDR-BY-NAME".getBytes(US_ASCII);

  private final RedisAddress.Sentinels sentinels;
  private final Connector connector;
  private volatile @Nullable RedisConnection connection;

  Sentinel(RedisAddress.Sentinels sentinels, Connector connector) {
    this.sentinels = sentinels;
    this.connector = connector;
  }

  /**
   * Asks where the master is.
   *
   * @param deadline of {@link System#nanoTime}
   * @throws StartException if no Sentinel says; it says what to mend
   */
  RedisAddress.Tcp master(long deadline) {
    RedisConnection known = connection;
    if (known != null) {
      try {
        return ask(known);
      } catch (JedisException | StartException e) {
        close();
      }
    }
    String last = "";
    int left = sentinels.sentinels().size();
    for (RedisAddress.Tcp sentinel : sentinels.sentinels()) {
      try {
        // One that is silent must leave time for the others.
        long share =
            Math.max(TimeUnit.MILLISECONDS.toNanos(1), deadline - System.nanoTime()) / left--;
        RedisConnection opened = connector.connectToSentinel(sentinel, System.nanoTime() + share);
        connection = opened;
        return ask(opened);
      } catch (JedisException | StartException e) {
        close();
        last = String.valueOf(e.getMessage());
      }
    }
    throw new StartException(
        "None of the Sentinels "
            + sentinels.list()
            + " says where the master '"
            + sentinels.master()
            + "' is. The last one: "
            + last);
  }

  private RedisAddress.Tcp ask(RedisConnection from) {
    Object reply = from.call(SENTINEL, WHERE, sentinels.master().getBytes(UTF_8));
    if (reply instanceof List<?> parts
        && parts.size() == 2
        && parts.get(0) instanceof byte[] host
        && parts.get(1) instanceof byte[] port) {
      return new RedisAddress.Tcp(
          new String(host, UTF_8), Integer.parseInt(new String(port, UTF_8)));
    }
    throw new StartException(
        "Sentinel at "
            + from.server()
            + " knows no master '"
            + sentinels.master()
            + "'"
            + (reply instanceof Exception error ? " (" + error.getMessage() + ")" : "")
            + ". Correct the name in the DSN, redis+sentinel://host:26379/name, or the"
            + " Sentinel's login.");
  }

  /** Ends a question that is under way, from any thread. */
  void abort() {
    RedisConnection known = connection;
    if (known != null) {
      known.close();
    }
  }

  @Override
  public void close() {
    RedisConnection known = connection;
    if (known != null) {
      known.close();
      connection = null;
    }
  }
}
