package dev.emit.benchmarks.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis server of a benchmark's own: Debian's where it is installed, or the embedded one. It cuts
 * off no subscriber that falls behind, so that each client can be measured to the last message.
 */
final class Redis implements AutoCloseable {
  private static final Path SYSTEM = Path.of("/usr/bin/redis-server");

  private final int port;
  private final Process process;

  Redis() throws IOException, InterruptedException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(
        Files.isExecutable(SYSTEM)
            ? SYSTEM.toString()
            : ExecutableProvider.newJarResourceProvider(Files.createTempDirectory("redis").toFile())
                .get()
                .getPath());
    command.addAll(List.of("--port", String.valueOf(port), "--bind", "127.0.0.1"));
    command.addAll(List.of("--save", "", "--appendonly", "no"));
    command.addAll(List.of("--client-output-buffer-limit", "pubsub 0 0 0"));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    while (!answers()) {
      if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("redis-server ended with " + process.exitValue());
      }
    }
  }

  int port() {
    return port;
  }

  String dsn() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private boolean answers() {
    try (RedisClient client = RedisClient.create("127.0.0.1", port)) {
      return client.ping().equals("PONG");
    } catch (JedisException e) {
      return false;
    }
  }
}
