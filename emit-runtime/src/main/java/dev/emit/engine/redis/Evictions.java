package dev.emit.engine.redis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;

/** Told of each channel that Redis does not let this server's subscribers have any more. */
interface Evictions {
  /** None, where there is one server only. */
  Evictions NONE = (channel, from, since, reason, error) -> {};

  /**
   * Tells, on the reader. The subscription is ended.
   *
   * @param from who was subscribed
   * @param since when it was last known to be good
   * @param reason what broke it
   * @param error what Redis answered, or null if it ended the subscription by itself
   */
  void evicted(
      String channel,
      Subscriber from,
      Instant since,
      String reason,
      @Nullable JedisDataException error);
}
