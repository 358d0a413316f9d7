package dev.emit.examples.pythonpeer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.emit.Emit;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.embedded.RedisServer;

/** Java and the Python script on either side. It needs python3 with its module redis. */
@Timeout(60)
class PythonPeerTest {
  /** Debian's own interpreter, which has Debian's python3-redis, before any other. */
  private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");

  private static String python = "";
  private static RedisServer redis;
  private static String dsn;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    for (String interpreter : INTERPRETERS) {
      if (python.isEmpty() && hasRedis(interpreter)) {
        python = interpreter;
      }
    }
    assumeTrue(!python.isEmpty(), "skipped: python3 with its module redis is missing");
    int port = freePort();
    redis = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
    redis.start();
    dsn = "redis://localhost:" + port;
  }

  @AfterAll
  static void stop() throws IOException {
    if (redis != null) {
      redis.stop();
    }
  }

  @Test
  void pythonCallsAndEmitsToJava() throws IOException, InterruptedException {
    CompletableFuture<String> heard = new CompletableFuture<>();
    try (Emit emit = Emit.redis(dsn)) {
      emit.register(EmitRegistry.bind(new Calculator()));
      emit.register(EmitRegistry.GREETING, greeting -> heard.complete(greeting.text()));
      emit.start();

      Process client = peer("client");
      String printed = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(printed).isEqualToIgnoringNewLines("0 + 1 = 1");
      assertThat(client.waitFor()).isZero();
      assertThat(heard.join()).isEqualTo("hello from Python");
    }
  }

  @Test
  void javaCallsAndEmitsToPython() throws IOException {
    Process server = peer("server");
    try (BufferedReader printed = server.inputReader();
        Emit emit = Emit.redis(dsn)) {
      assertThat(printed.readLine()).startsWith("Python serves");
      emit.start();

      emit.emit(EmitRegistry.GREETING, new Calculator.Greeting("hello from Java"));
      assertThat(printed.readLine()).isEqualTo("Python hears: hello from Java");
      assertThat(emit.callAndWait(EmitRegistry.ADD, new EmitRegistry.AddParams(0))).isEqualTo(1);
      assertThat(printed.readLine()).isEqualTo("Python adds one to 0");
      assertThat(emit.rpcSend(Map.of("command", "add", "count", 1)).join())
          .containsEntry("result", 2);
    } finally {
      server.destroyForcibly();
    }
  }

  private static Process peer(String role) throws IOException {
    return new ProcessBuilder(python, "peer.py", role, dsn)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static boolean hasRedis(String interpreter) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(interpreter, "-c", "import redis").start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
