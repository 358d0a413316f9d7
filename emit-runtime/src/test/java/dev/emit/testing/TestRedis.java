package dev.emit.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import redis.embedded.core.ExecutableProvider;

/**
 * A real Redis server of a test's own: embedded-redis's program, or the system's where asked for.
 * It can be killed, started again on its port, stopped and continued. It keeps nothing on disk, and
 * does not outlive the JVM.
 */
public final class TestRedis implements AutoCloseable {
  /** Debian's server, a newer version that also speaks TLS; it may be missing. */
  public static final Path SYSTEM = Path.of("/usr/bin/redis-server");

  private static File embedded;

  private final String program;
  private final int port;
  private final List<String> settings;
  private Process process;

  private TestRedis(String program, int port, String... settings) {
    this.program = program;
    this.port = port;
    this.settings = List.of(settings);
    restart();
  }

  /**
   * Starts an embedded server on a free port.
   *
   * @param settings as on Redis's command line: {@code "--requirepass", "secret"}
   */
  public static TestRedis embedded(String... settings) {
    return new TestRedis(program().getPath(), freePort(), settings);
  }

  /** Starts the system's server; check that {@link #SYSTEM} is there. */
  public static TestRedis system(int port, String... settings) {
    return new TestRedis(SYSTEM.toString(), port, settings);
  }

  /** A port that nobody listens on. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  public String dsn() {
    return "redis://127.0.0.1:" + port;
  }

  /** A client from outside. */
  public RespClient client() {
    return new RespClient(port);
  }

  /** Starts it again after {@link #kill}, and waits until it answers. */
  public void restart() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(program, "--port", String.valueOf(port), "--bind", "127.0.0.1"));
    command.addAll(List.of("--save", "", "--appendonly", "no"));
    command.addAll(settings);
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Process started = process;
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    await("redis-server on port " + port).atMost(Duration.ofSeconds(20)).until(this::answers);
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new IllegalStateException("redis-server ended with " + process.exitValue());
    }
    // A server that only speaks TLS, or wants a password, answers in its own way.
    try (RespClient client = client()) {
      return settings.contains("--tls-port") || client.call("PING") != null;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops it without a word to anybody (SIGSTOP). */
  public void freeze() {
    signal("STOP");
  }

  /** Lets it go on (SIGCONT). */
  public void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      int status =
          new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("kill -" + name + " answered " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }

  private static synchronized File program() {
    if (embedded == null) {
      try {
        Path folder = Files.createTempDirectory("emit-redis");
        // Deleted in the reverse order.
        folder.toFile().deleteOnExit();
        embedded = ExecutableProvider.newJarResourceProvider(folder.toFile()).get();
        embedded.deleteOnExit();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return embedded;
  }
}
