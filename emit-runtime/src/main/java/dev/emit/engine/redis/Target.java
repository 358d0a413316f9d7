package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.error.StartException;
import java.util.List;

/**
 * Where a {@link Connector} leads: what may name another server at each attempt. Its text is for
 * messages to people.
 */
interface Target {
  /** Connects, as {@link Connector#connect} says. */
  RedisConnection connect(Connector connector, long deadline);

  /** The kind of pub/sub that is spoken there. */
  PubSub pubSub();

  /** The target of an address that is not a cluster's. */
  static Target of(RedisAddress address) {
    return address instanceof RedisAddress.Sentinels sentinels
        ? new NamedMaster(sentinels)
        : new Single(address);
  }

  /** Always the same server. */
  record Single(RedisAddress address) implements Target {
    @Override
    public RedisConnection connect(Connector connector, long deadline) {
      return connector.connectTo(address, server -> {}, deadline);
    }

    @Override
    public PubSub pubSub() {
      return PubSub.CLASSIC;
    }

    @Override
    public String toString() {
      return address.toString();
    }
  }

  /** The master that Sentinels name at that moment, if it takes itself for one. */
  record NamedMaster(RedisAddress.Sentinels sentinels) implements Target {
    @Override
    public RedisConnection connect(Connector connector, long deadline) {
      try (Survey<RedisAddress.Tcp> survey = new Survey<>(new Sentinel(sentinels, connector))) {
        return connector.connectTo(survey.ask(deadline), this::check, deadline);
      }
    }

    private void check(RedisConnection server) {
      if (!isMaster(server)) {
        throw new StartException(
            "Redis at "
                + server.server()
                + ", which Sentinel says is "
                + sentinels
                + ", does not take itself for a master. A switch may be under way; or this user"
                + " may not ask: permit it +role.");
      }
    }

    private static boolean isMaster(RedisConnection connection) {
      return connection.call(RedisConnection.ROLE) instanceof List<?> role
          && role.get(0) instanceof byte[] name
          && new String(name, UTF_8).equals("master");
    }

    @Override
    public PubSub pubSub() {
      return PubSub.CLASSIC;
    }

    @Override
    public String toString() {
      return sentinels.toString();
    }
  }
}
