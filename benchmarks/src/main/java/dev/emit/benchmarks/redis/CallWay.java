package dev.emit.benchmarks.redis;

import dev.emit.Emit;
import java.util.function.UnaryOperator;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.redisson.api.RedissonClient;
import org.redisson.api.RemoteInvocationOptions;
import redis.clients.jedis.Connection;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;

/** A way to call a server over Redis and to wait for the reply. */
public enum CallWay {
  /** Emit: from one bus to another. */
  EMIT {
    @Override
    Caller open(Redis redis, Server server) {
      Emit serving = Emit.redis(redis.dsn());
      serving.register(EmitRegistry.bind(server));
      serving.start();
      Emit calling = Emit.redis(redis.dsn());
      calling.start();
      return new Caller(
          request -> calling.callAndWait(EmitRegistry.PLACED_NEXT, request),
          () -> {
            calling.stop();
            serving.stop();
          });
    }
  },
  /** The limit: PING on one connection, one thread at a time. */
  PING_SINGLE {
    @Override
    Caller open(Redis redis, Server server) {
      Jedis jedis = new Jedis("127.0.0.1", redis.port());
      return new Caller(
          request -> {
            synchronized (jedis) {
              return pong(jedis.ping(), request);
            }
          },
          jedis::close);
    }
  },
  /** The limit: PING on a pool of 64 connections. */
  PING_POOLED {
    @Override
    Caller open(Redis redis, Server server) {
      RedisClient client = pool(redis.port());
      return new Caller(request -> pong(client.ping(), request), client::close);
    }
  },
  /** Request and reply written by hand with Jedis. */
  JEDIS_BY_HAND {
    @Override
    Caller open(Redis redis, Server server) {
      HandWritten handWritten = new HandWritten(redis.port(), server);
      return new Caller(handWritten::call, handWritten::close);
    }
  },
  /** Redisson's remote service without acknowledgement, 64 workers. */
  REDISSON {
    @Override
    Caller open(Redis redis, Server server) {
      RedissonClient serving = EventWay.redisson(redis);
      serving.getRemoteService("server").register(RemoteServer.class, server, 64);
      RedissonClient calling = EventWay.redisson(redis);
      RemoteServer remote =
          calling
              .getRemoteService("server")
              .get(RemoteServer.class, RemoteInvocationOptions.defaults().noAck());
      return new Caller(
          request -> Placed.of(remote.next(request.number())),
          () -> {
            calling.shutdown();
            serving.shutdown();
          });
    }
  };

  abstract Caller open(Redis redis, Server server);

  static RedisClient pool(int port) {
    GenericObjectPoolConfig<Connection> config = new GenericObjectPoolConfig<>();
    config.setJmxEnabled(false);
    config.setMaxTotal(64);
    config.setMaxIdle(64);
    return RedisClient.builder()
        .hostAndPort(new HostAndPort("127.0.0.1", port))
        .poolConfig(config)
        .build();
  }

  private static Placed pong(String answer, Placed request) {
    if (!answer.equals("PONG")) {
      throw new IllegalStateException(answer);
    }
    return Placed.of(request.number() + 1);
  }

  /** Calls the server, and closes what it needs for that. */
  record Caller(UnaryOperator<Placed> call, Runnable close) {}
}
