package dev.emit.examples.twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.embedded.RedisServer;

/** Server and client in JVMs of their own. */
@Timeout(60)
class TwoProcessesTest {
  @Test
  void theClientTalksToTheServer() throws IOException, InterruptedException {
    int port = freePort();
    RedisServer redis = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
    redis.start();
    Process server = java(Server.class, port);
    try (BufferedReader atServer = server.inputReader()) {
      assertThat(atServer.readLine()).startsWith("the server is ready");

      Process client = java(Client.class, port);
      List<String> atClient = client.inputReader().lines().toList();

      assertThat(atClient)
          .containsExactly("it was set to 20.0 degrees", "it was set to 17.5 degrees");
      assertThat(client.waitFor()).isZero();
      assertThat(List.of(atServer.readLine(), atServer.readLine(), atServer.readLine()))
          .containsExactlyInAnyOrder(
              "a window was opened in the kitchen",
              "set from 20.0 to 17.5 degrees",
              "set from 17.5 to 21.0 degrees");
    } finally {
      server.destroyForcibly();
      redis.stop();
    }
  }

  private static Process java(Class<?> program, int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            "redis://localhost:" + port)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
