package dev.emit.tests.guide;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** The engines that the guide's programs run on. */
enum GuideEngine {
  LOCAL,
  REDIS;

  EmitBuilder builder() {
    return this == LOCAL ? Emit.builder().local() : Emit.builder().redis(Redis.DSN);
  }

  /** One server for the JVM, started at first use. */
  private static final class Redis {
    static final String DSN = start();

    private static String start() {
      try {
        int port = freePort();
        RedisServer server = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return "redis://localhost:" + port;
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
