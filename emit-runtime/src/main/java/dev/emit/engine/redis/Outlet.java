package dev.emit.engine.redis;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Where what is published leaves: one {@link PublishLine}, or those of a cluster. */
interface Outlet {
  void start();

  /**
   * Publishes, for which there is space in the window already.
   *
   * @return as {@link RedisEngine#publish}
   */
  CompletableFuture<Long> send(byte[] channel, byte[] payload);

  /** Keeps the connections talking; from the timer. */
  void ping();

  /** Fails what has waited too long for a connection; from the timer. */
  void expire();

  /** Whether it is connected. */
  Status status();

  /** How long the last ping took. */
  Duration roundTrip();

  /** Disconnects, and fails what has not ended. */
  void close();
}
