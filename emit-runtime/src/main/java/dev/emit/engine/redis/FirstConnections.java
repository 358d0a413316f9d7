package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.error.StartException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The two connections that are there before an engine has started, and what opens them again later.
 */
record FirstConnections(
    Connector publishing,
    RedisConnection forPublishing,
    Connector subscribing,
    RedisConnection forSubscribing) {
  /** Published and subscribed to at the start, to see whether that is permitted. */
  static final byte[] PROBE_CHANNEL = "__emit_probe__".getBytes(UTF_8);

  /**
   * Connects, and checks that publishing and subscribing are permitted.
   *
   * @param deadline of {@link System#nanoTime}
   * @throws StartException if they are not, or it can't connect; no connection is left
   */
  static FirstConnections open(RedisOptions options, Target target, long deadline) {
    Connector publishing = new Connector(options, "publish", target);
    Connector subscribing = new Connector(options, "subscribe", target);
    RedisConnection forPublishing = publishing.connect(deadline);
    RedisConnection forSubscribing;
    try {
      forSubscribing = subscribing.connect(deadline);
    } catch (StartException e) {
      forPublishing.close();
      throw e;
    }
    try {
      probe(target.pubSub(), forPublishing, forSubscribing);
    } catch (JedisException e) {
      forPublishing.close();
      forSubscribing.close();
      throw ConnectFailure.explain(options.dsn(), forPublishing.server(), e);
    }
    return new FirstConnections(publishing, forPublishing, subscribing, forSubscribing);
  }

  /** Fails when the user may not publish or subscribe at all; channels are another matter. */
  private static void probe(
      PubSub pubSub, RedisConnection publishing, RedisConnection subscribing) {
    isPermitted(publishing.call(pubSub.publish, PROBE_CHANNEL, new byte[0]));
    if (isPermitted(subscribing.call(pubSub.subscribe, PROBE_CHANNEL))) {
      subscribing.call(pubSub.unsubscribe, PROBE_CHANNEL);
    }
  }

  private static boolean isPermitted(Object reply) {
    if (!(reply instanceof JedisDataException error)) {
      return true;
    }
    if (String.valueOf(error.getMessage()).contains("channel")) {
      return false;
    }
    throw error;
  }
}
