package dev.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** Emits one event to a handler of its type, and ends at once. */
  static final class Begins {
    private static final Event<String> TICK = Event.of("tick", new Text());

    /** A codec that stands apart, as generated ones do. */
    private static final class Text implements Codec<String> {
      @Override
      public void write(JsonWriter out, @Nullable String value) {
        out.writeString(value);
      }

      @Override
      public String read(JsonReader in) {
        return in.readString();
      }

      @Override
      public JsonShape shape() {
        return JsonShape.VALUE;
      }
    }

    public static void main(String[] args) throws Exception {
      Emit emit = Emit.local();
      CountDownLatch got = new CountDownLatch(1);
      emit.register(TICK, message -> got.countDown());
      emit.start();
      emit.emit(TICK, "now");
      got.await();
      System.out.println("got it");
      Runtime.getRuntime().halt(0);
    }
  }

  private record Ended(int status, String output) {}

  private static Ended run(Class<?> program, String classPath, String... arguments)
      throws Exception {
    return run(List.of(), program, classPath, arguments);
  }

  private static Ended run(
      List<String> options, Class<?> program, String classPath, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath));
    command.addAll(options);
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
        all.stream()
            .filter(entry -> !new File(entry).getName().matches(".*(jedis|redis|pool2).*"))
            .toList();
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

  /** Each takes a fresh process longer than all that a local bus needs. */
  @Test
  void theFirstLocalEventWaitsForNoLibraryThatItDoesNotNeed(@TempDir Path directory)
      throws Exception {
    Path loaded = directory.resolve("loaded");
    Ended ended = run(List.of("-Xlog:class+load:file=" + loaded), Begins.class, classPath());
    assertThat(ended).isEqualTo(new Ended(0, lines("got it")));
    assertThat(loaded)
        .content()
        .contains("dev.emit.Emit ")
        .doesNotContain(
            "org.slf4j", "tools.jackson", "redis.clients", "SecureRandom", "dev.emit.codec.Codecs");
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
