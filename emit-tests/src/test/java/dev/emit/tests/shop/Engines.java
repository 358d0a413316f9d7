package dev.emit.tests.shop;

import dev.emit.Emit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** The engines that every test here runs on. */
enum Engines {
  LOCAL {
    @Override
    Emit create() {
      return Emit.local();
    }

    @Override
    Emit clientOf(Emit server) {
      return server;
    }
  },
  REDIS {
    @Override
    Emit create() {
      return Emit.redis("redis://localhost:" + Redis.PORT);
    }

    @Override
    Emit clientOf(Emit server) {
      return create();
    }
  };

  abstract Emit create();

  /** A bus that emits to and calls the server: another one wherever the engine can. */
  abstract Emit clientOf(Emit server);

  /** One server for the JVM, started at first use. */
  private static final class Redis {
    static final int PORT = start();

    private static int start() {
      try {
        int port = freePort();
        RedisServer server = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return port;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }

    private static void stop(RedisServer server) {
      try {
        server.stop();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
