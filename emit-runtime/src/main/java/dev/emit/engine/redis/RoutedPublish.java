package dev.emit.engine.redis;

import redis.clients.jedis.exceptions.JedisDataException;

/** A publish to a cluster, which may be sent again where its slot is when Redis refuses it. */
final class RoutedPublish extends Publish {
  /** How often it was refused for being in the wrong place; guarded by its route. */
  int redirects;

  private final SlotRoute route;

  RoutedPublish(byte[] channel, byte[] payload, long deadline, Window window, SlotRoute route) {
    super(channel, payload, deadline, window);
    this.route = route;
  }

  @Override
  void succeed(long count) {
    super.succeed(route.counted(count));
    route.ended(true);
  }

  @Override
  void fail(Exception error) {
    super.fail(error);
    route.ended(false);
  }

  /** Ends it while it waits in its route. */
  void drop(Exception error) {
    super.fail(error);
  }

  @Override
  boolean isRedirected(JedisDataException error) {
    return route.redirected(this, error);
  }
}
