package dev.emit.benchmarks.dispatch;

import dev.emit.benchmarks.dispatch.first.FirstEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first event of a fresh process, from the start of the JVM until it is handled: Emit,
 * Greenrobot's EventBus 3.3.1, Guava 33.8.0's EventBus and Vert.x 5.2.3's local bus, and, for the
 * limit, a main without a bus. Each has the jars on its class path that its library asks for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 61)
public class FirstEventBenchmark {
  /** The program. */
  @Param public FirstEvent program = FirstEvent.EMIT;

  /**
   * Runs it in a JVM of its own.
   *
   * @throws IOException if there is no JVM
   * @throws InterruptedException if the thread is
   * @throws IllegalStateException if it fails
   */
  @Benchmark
  public void process() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                FirstEvent.class.getName(),
                program.name())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " failed");
    }
  }

  private String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.endsWith(".jar") || isNeeded(Path.of(path).getFileName().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean isNeeded(String jar) {
    return jars().stream().anyMatch(jar::startsWith);
  }

  /** How the names of the jars begin. */
  private List<String> jars() {
    return switch (program) {
      case EMIT ->
          List.of(
              "emit-",
              "jctools-core",
              "jackson-annotations",
              "jackson-core-3",
              "jackson-databind-3",
              "jspecify",
              "slf4j-api",
              "jedis",
              "commons-pool2",
              "redis-authx-core");
      case PLAIN -> List.of();
      case GREENROBOT -> List.of("eventbus-java");
      case GUAVA -> List.of("guava", "failureaccess", "listenablefuture");
      case VERTX -> List.of("vertx", "netty", "jackson-core-2");
    };
  }
}
