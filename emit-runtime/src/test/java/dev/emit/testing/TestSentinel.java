package dev.emit.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Sentinel, alone, that watches one master; it does not outlive the JVM. */
public final class TestSentinel implements AutoCloseable {
  private final int port = TestRedis.freePort();
  private final Process process;

  /**
   * Starts the system's server as a Sentinel that takes a master for down after half a second.
   *
   * @param settings more lines for its configuration, {@code %d} being the port
   */
  public TestSentinel(Path folder, String master, int masterPort, String... settings) {
    try {
      // Sentinel writes its state back into this file.
      Path config = folder.resolve("sentinel-" + port + ".conf");
      List<String> lines = new ArrayList<>();
      lines.addAll(List.of("port " + port, "bind 127.0.0.1"));
      Arrays.stream(settings).map(line -> line.formatted(port)).forEach(lines::add);
      lines.add("sentinel monitor " + master + " 127.0.0.1 " + masterPort + " 1");
      lines.add("sentinel down-after-milliseconds " + master + " 500");
      lines.add("sentinel failover-timeout " + master + " 3000");
      Files.write(config, lines);
      process =
          new ProcessBuilder(TestRedis.SYSTEM.toString(), config.toString(), "--sentinel")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean tls = List.of(settings).contains("port 0");
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    await("sentinel").atMost(Duration.ofSeconds(20)).until(() -> answers(tls));
  }

  private boolean answers(boolean tls) {
    try (RespClient client = client()) {
      return tls || client.call("PING") != null;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  /** A client from outside. */
  public RespClient client() {
    return new RespClient(port);
  }

  /** Waits until it knows a replica that can be promoted. */
  public void awaitReplica(String master) {
    await("replica known")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              try (RespClient client = client()) {
                return client.call("SENTINEL", "REPLICAS", master) instanceof List<?> replicas
                    && replicas.toString().contains("master-link-status, ok");
              }
            });
  }

  /** Switches to the replica, though the master is well. */
  public Object failOver(String master) {
    try (RespClient client = client()) {
      return client.call("SENTINEL", "FAILOVER", master);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
