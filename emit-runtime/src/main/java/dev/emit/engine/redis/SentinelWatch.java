package dev.emit.engine.redis;

import dev.emit.error.StartException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a switch of the master: asks a Sentinel once a period, on a thread of its own, and tells
 * where the master is. It asks, instead of listening, since what a Sentinel says while nobody
 * listens is lost.
 */
final class SentinelWatch {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);
  private static final long LONGEST_PERIOD = 1000;

  private final RedisOptions options;
  private final Connector connector;
  private final Sentinel sentinel;
  private final Consumer<RedisAddress> master;
  private final EngineThread thread = new EngineThread("sentinel", this::run);

  /**
   * Makes a watch that does not run yet.
   *
   * @param master told where the master is, each time
   */
  SentinelWatch(
      RedisOptions options, RedisAddress.Sentinels sentinels, Consumer<RedisAddress> master) {
    this.options = options;
    this.connector = new Connector(options, "sentinel");
    this.sentinel = new Sentinel(sentinels, connector);
    this.master = master;
  }

  void start() {
    thread.start();
  }

  void stop() {
    connector.close();
    sentinel.abort();
    thread.awaitEnd(options.connectTimeout());
  }

  private void run() {
    long period = Math.min(options.livenessPeriod().toMillis(), LONGEST_PERIOD);
    try (sentinel) {
      while (!connector.awaitClose(period)) {
        try {
          master.accept(sentinel.master(System.nanoTime() + options.connectTimeout().toNanos()));
        } catch (StartException e) {
          // The connections to Redis may be well; if they are not, they say so.
          log.debug("{}", e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
