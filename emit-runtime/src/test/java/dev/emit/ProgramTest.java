package dev.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.StartException;
import dev.emit.testing.SharedRedis;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole programs, each in a JVM of its own. */
class ProgramTest {
  private static final Call<Integer, Integer> ADD = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);

  /** Emits, calls and stops, and returns from main. */
  static final class Talks {
    public static void main(String[] args) throws Exception {
      Emit emit = args.length == 0 ? Emit.local() : Emit.redis(args[0]);
      CountDownLatch got = new CountDownLatch(1);
      emit.register("tick", message -> got.countDown());
      emit.register(ADD, number -> number + 1);
      emit.start();
      emit.emit("tick", Map.of("a", 1));
      got.await();
      System.out.println("added " + emit.callAndWait(ADD, 1));
      emit.stop();
      System.out.println("stopped");
    }
  }

  /** Starts a bus, and returns from main without a stop. */
  static final class Forgets {
    public static void main(String[] args) {
      Emit emit = Emit.redis(args[0]);
      emit.register("tick", message -> {});
      emit.start();
      System.out.println("started");
    }
  }

  /** Tries Redis without Jedis. */
  static final class LacksJedis {
    public static void main(String[] args) {
      Emit emit = Emit.redis(args[0]);
      try {
        emit.start();
        System.out.println("started");
      } catch (StartException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private record Ended(int status, String output) {}

  private static Ended run(Class<?> program, String classPath, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      boolean ended = process.waitFor(30, SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(ended).as("it has ended; until then it wrote: %s", output).isTrue();
      return new Ended(process.exitValue(), output);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static String classPathWithoutJedis() {
    List<String> all = Arrays.asList(classPath().split(File.pathSeparator));
    List<String> without =
        all.stream().filter(entry -> !entry.matches(".*(jedis|redis|pool2).*")).toList();
    assertThat(without).hasSizeLessThan(all.size());
    return without.stream().collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void aLocalProgramEndsWhenMainReturnsAfterStop() throws Exception {
    assertThat(run(Talks.class, classPath())).isEqualTo(new Ended(0, lines("added 2", "stopped")));
  }

  @Test
  void aProgramOverRedisEndsWhenMainReturnsAfterStop() throws Exception {
    assertThat(run(Talks.class, classPath(), SharedRedis.get().dsn()))
        .isEqualTo(new Ended(0, lines("added 2", "stopped")));
  }

  @Test
  void aBusKeepsNoProgramFromEnding() throws Exception {
    assertThat(run(Forgets.class, classPath(), SharedRedis.get().dsn()))
        .isEqualTo(new Ended(0, lines("started")));
  }

  @Test
  void aLocalProgramRunsWithoutJedis() throws Exception {
    assertThat(run(Talks.class, classPathWithoutJedis()))
        .isEqualTo(new Ended(0, lines("added 2", "stopped")));
  }

  @Test
  void aProgramOverRedisWithoutJedisIsToldToAddIt() throws Exception {
    Ended ended = run(LacksJedis.class, classPathWithoutJedis(), "redis://localhost");
    assertThat(ended.output())
        .startsWith("A class of the engine is missing (redis/clients/jedis/")
        .contains("add redis.clients:jedis");
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(ended.status()).isZero();
  }

  private static String lines(String... lines) {
    return Arrays.stream(lines)
        .map(line -> line + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
