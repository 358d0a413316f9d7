package dev.emit.engine.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Where what is subscribed to arrives: one {@link Subscriber}, or those of a cluster. */
interface Inlet {
  void start();

  /** Subscribes; see {@link RedisEngine#subscribe}. */
  CompletableFuture<Void> subscribe(String channel);

  /** Unsubscribes. A subscription that was not confirmed yet is cancelled. */
  void unsubscribe(String channel);

  /** Keeps the connections talking; from the timer, so it does not wait. */
  void ping();

  /** Whether it is connected, and its channels are confirmed. */
  Status status();

  /** When the connection that has been quiet for longest last gave a sign of life. */
  Instant lastReceived();

  /**
   * Unsubscribes from everything and waits until Redis has confirmed it. When it does not in time,
   * the connection is cut.
   *
   * @param timeout how long to wait
   */
  void quiesce(Duration timeout);

  /** Disconnects. */
  void stop();
}
