package dev.emit.engine.redis;

import dev.emit.error.StartException;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Asks several servers the same thing until one answers: the one that answered last, or else each
 * in turn. Confined to one thread; another one may end what it does, by closing the connector and
 * then {@link #abort}.
 *
 * @param <T> the answer
 */
final class Survey<T> implements Closeable {
  private final Source<T> source;
  private volatile @Nullable RedisConnection connection;

  /**
   * Whom to ask, and what.
   *
   * @param <T> the answer
   */
  interface Source<T> {
    List<RedisAddress.Tcp> servers();

    RedisConnection connect(RedisAddress.Tcp server, long deadline);

    /**
     * Asks one server.
     *
     * @throws StartException if it can't say, so that another one is asked
     */
    T ask(RedisConnection server);

    /** What it means that none could say; {@code last} is what was wrong with the last one. */
    StartException nobody(StartException last);
  }

  Survey(Source<T> source) {
    this.source = source;
  }

  /**
   * Asks.
   *
   * @param deadline of {@link System#nanoTime}
   * @throws StartException if no server says; it says what to mend
   */
  T ask(long deadline) {
    RedisConnection known = connection;
    if (known != null) {
      try {
        return source.ask(known);
      } catch (JedisException | StartException e) {
        close();
      }
    }
    StartException last = new StartException("There is nobody to ask.");
    List<RedisAddress.Tcp> servers = source.servers();
    int left = servers.size();
    for (RedisAddress.Tcp server : servers) {
      try {
        // One that is silent must leave time for the others.
        long share =
            Math.max(TimeUnit.MILLISECONDS.toNanos(1), deadline - System.nanoTime()) / left--;
        RedisConnection opened = source.connect(server, System.nanoTime() + share);
        connection = opened;
        return source.ask(opened);
      } catch (StartException e) {
        close();
        last = e;
      } catch (JedisException e) {
        close();
        last = new StartException(server + " did not answer: " + e.getMessage(), e);
      }
    }
    throw source.nobody(last);
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
    abort();
    connection = null;
  }
}
