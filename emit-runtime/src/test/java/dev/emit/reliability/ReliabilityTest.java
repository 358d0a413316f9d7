package dev.emit.reliability;

import static dev.emit.reliability.Load.NUMBER;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.emit.Binding;
import dev.emit.Emit;
import dev.emit.EmitListener;
import dev.emit.Event;
import dev.emit.HandlerStats;
import dev.emit.Stats;
import dev.emit.codec.Codecs;
import dev.emit.engine.Gap;
import dev.emit.engine.redis.RedisDsn;
import dev.emit.engine.redis.RedisEngine;
import dev.emit.engine.redis.RedisOptions;
import dev.emit.error.Failure;
import dev.emit.error.OutcomeUnknownException;
import dev.emit.error.StartException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestProxy;
import dev.emit.testing.TestRedis;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of faults: what Emit promises, on real servers, under load, to the last message. */
class ReliabilityTest {
  private static final Duration LIVENESS = Duration.ofMillis(200);

  private final TestRedis redis = TestRedis.embedded();
  private final TestProxy proxy = new TestProxy(redis.port());
  private final List<Gap> gaps = new CopyOnWriteArrayList<>();
  private final List<Failure> failures = new CopyOnWriteArrayList<>();
  private Emit emit = bus(redis.dsn(), LIVENESS);

  private Emit bus(String dsn, Duration liveness) {
    return Emit.builder()
        .engine(
            new RedisEngine(
                RedisOptions.builder(RedisDsn.parse(dsn))
                    .livenessPeriod(liveness)
                    .connectTimeout(Duration.ofSeconds(1))
                    .reconnectPauses(Duration.ofMillis(2), Duration.ofMillis(50))
                    .build()))
        .listener(
            new EmitListener() {
              @Override
              public void failed(Failure failure) {
                failures.add(failure);
              }

              @Override
              public void gap(Gap gap) {
                gaps.add(gap);
              }
            })
        .build();
  }

  @AfterEach
  void nothingIsLeft() {
    emit.close();
    await().untilAsserted(() -> assertThat(threads()).isEmpty());
    proxy.close();
    redis.close();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("emit-"))
        .toList();
  }

  private static List<String> redisThreads() {
    return threads().stream().filter(name -> name.startsWith("emit-redis-")).sorted().toList();
  }

  private void awaitGaps(int count) {
    await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(2))
        .untilAsserted(() -> assertThat(gaps).hasSizeGreaterThanOrEqualTo(count));
  }

  private static void kill(RespClient admin, String role) {
    Matcher id =
        Pattern.compile("id=(\\d+) .* name=emit-" + role + " ")
            .matcher((String) admin.call("CLIENT", "LIST"));
    assertThat(id.find()).isTrue();
    assertThat(admin.call("CLIENT", "KILL", "ID", id.group(1))).isEqualTo(1L);
  }

  @Test
  void killedConnectionsAHundredTimes() throws Exception {
    emit = bus(redis.dsn(), Duration.ofSeconds(5));
    Load load = new Load(emit);
    emit.start();
    load.begin();
    List<String> before = redisThreads();
    try (RespClient admin = redis.client()) {
      for (int i = 1; i <= 50; i++) {
        kill(admin, "publish");
        load.awaitFlow();
        kill(admin, "subscribe");
        awaitGaps(i);
        load.awaitFlow();
      }
    }
    load.end();
    await().untilAsserted(() -> assertThat(redisThreads()).isEqualTo(before));
    try (RespClient admin = redis.client()) {
      String clients = (String) admin.call("CLIENT", "LIST");
      assertThat(clients.lines().filter(line -> line.contains("name=emit-"))).hasSize(2);
    }
    load.assertAccounts();
    assertThat(gaps).hasSize(50).allSatisfy(gap -> assertThat(gap.reason()).isNotEmpty());
    assertThat(load.unknown()).isPositive();
  }

  @Test
  void serverKilledAndStartedAgain() throws Exception {
    Load load = new Load(emit);
    emit.start();
    load.begin();
    redis.kill();
    await().until(() -> load.notSent() > 100);
    redis.restart();
    awaitGaps(1);
    load.awaitFlow();
    load.assertAccounts();
    assertThat(gaps).hasSize(1);
  }

  @Test
  void serverStoppedForLongerThanThreePeriods() throws Exception {
    Load load = new Load(emit);
    emit.start();
    load.begin();
    redis.freeze();
    await()
        .untilAsserted(
            () ->
                assertThat(failures)
                    .filteredOn(failure -> failure.kind() == Failure.Kind.CONNECTION)
                    .hasSize(2));
    redis.thaw();
    awaitGaps(1);
    load.awaitFlow();
    load.assertAccounts();
    assertThat(gaps.get(0).reason()).contains("nothing was received for 600 ms");
  }

  @Test
  void connectionCutWithoutAWord() throws Exception {
    emit = bus("redis://127.0.0.1:" + proxy.port(), LIVENESS);
    Load load = new Load(emit);
    emit.start();
    load.begin();
    proxy.silent(true);
    await().until(() -> load.notSent() > 0);
    proxy.silent(false);
    awaitGaps(1);
    load.awaitFlow();
    load.assertAccounts();
    assertThat(gaps.get(0).reason()).contains("nothing was received for 600 ms");
  }

  @Test
  void replyLostAfterTheCommandArrived() throws Exception {
    emit = bus("redis://127.0.0.1:" + proxy.port(), Duration.ofSeconds(5));
    Event<Integer> once = Event.of("once", Codecs.INTEGER);
    Load load = new Load(emit);
    emit.start();
    load.begin();
    load.end();
    try (RespClient other = redis.client().subscribe("once")) {
      proxy.mute(true);
      CompletionStage<Void> sent = emit.emit(once, 1);
      assertThat(other.nextMessage()).isEqualTo("1");
      proxy.cut();
      assertThatThrownBy(() -> sent.toCompletableFuture().get(10, SECONDS))
          .hasCauseInstanceOf(OutcomeUnknownException.class);
      proxy.mute(false);
      await()
          .until(
              () ->
                  emit.emit(once, 2)
                      .handle((done, error) -> error == null)
                      .toCompletableFuture()
                      .get(10, SECONDS));
      // The one whose answer was lost was there once.
      assertThat(other.nextMessage()).isEqualTo("2");
    }
    load.assertAccounts();
    Stats stats = emit.stats();
    assertThat(stats.event("once").published()).isEqualTo(1);
    assertThat(stats.event("once").failed()).isEqualTo(stats.event("once").emitted() - 1);
  }

  @Test
  void handlersThatThrowOrBlockForEver() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    AtomicInteger attempts = new AtomicInteger();
    Load load = new Load(emit);
    emit.register(
        Binding.builder()
            .handler(
                "throws",
                NUMBER,
                number -> {
                  attempts.incrementAndGet();
                  throw new IllegalStateException("no");
                })
            .handler(
                "error",
                NUMBER,
                number -> {
                  throw new AssertionError("no");
                })
            .handler(
                "blocks",
                NUMBER,
                number -> {
                  blocked.countDown();
                  new CountDownLatch(1).await();
                })
            .build());
    emit.start();
    load.begin();
    assertThat(blocked.await(10, SECONDS)).isTrue();
    load.awaitFlow();
    load.endEmitting();
    await().untilAsserted(() -> assertThat(emit.stats().handler("throws").inFlight()).isZero());
    await().untilAsserted(() -> assertThat(emit.stats().handler("error").inFlight()).isZero());
    Stats left = assertTimely(() -> emit.stop(Duration.ofMillis(300)));
    assertThat(left.handler("throws").failed())
        .isEqualTo(attempts.get())
        .isEqualTo(left.handler("numbers").handled());
    assertThat(left.handler("error").failed()).isEqualTo(attempts.get());
    assertThat(left.handler("blocks").inFlight()).isPositive();
    left.handlers().forEach(Load::assertBalanced);
    assertThat(failures).filteredOn(f -> "throws".equals(f.handler())).hasSize(attempts.get());
    load.assertAccounts();
  }

  private static <T> T assertTimely(Supplier<T> task) throws Exception {
    return CompletableFuture.supplyAsync(task).get(10, SECONDS);
  }

  @Test
  void slowHandlerUnderFlood() throws Exception {
    CountDownLatch flooded = new CountDownLatch(1);
    int flood = 20_000;
    Emit slow = Emit.builder().redis(redis.dsn()).laneCapacity(100).build();
    try (slow) {
      AtomicInteger handled = new AtomicInteger();
      slow.register(
          Binding.builder()
              .handler(
                  "slow",
                  NUMBER,
                  number -> {
                    flooded.await();
                    handled.incrementAndGet();
                  })
              .build());
      slow.start();
      try (RespClient other = redis.client()) {
        for (int i = 0; i < flood; i++) {
          other.publish("number", String.valueOf(i));
        }
      }
      await().until(() -> slow.stats().handler("slow").received() == flood);
      HandlerStats under = slow.stats().handler("slow");
      Load.assertBalanced(under);
      assertThat(under.inFlight()).isEqualTo(101);
      assertThat(under.dropped()).isEqualTo(flood - 101);
      flooded.countDown();
      HandlerStats after = slow.stop().handler("slow");
      Load.assertBalanced(after);
      assertThat(after.handled()).isEqualTo(handled.get()).isEqualTo(101);
    }
  }

  @Test
  void malformedPayloadsAmongGoodOnes() throws Exception {
    List<String> malformed =
        List.of(
            "",
            "{",
            "nul",
            "1 2",
            "\"a",
            "[1",
            "{\"a\":}",
            "\"text\"",
            "1e",
            "2147483648",
            "[]",
            "{}",
            "\u0000",
            "-",
            "tru",
            "'1'",
            "1.5",
            "--1",
            "NaN",
            "\"\\u12\"");
    int each = 500;
    int bad = each * malformed.size();
    Load load = new Load(emit);
    AtomicInteger good = new AtomicInteger();
    Event<Integer> mixed = Event.of("mixed", Codecs.INTEGER);
    emit.register(
        Binding.builder().handler("mixed", mixed, number -> good.incrementAndGet()).build());
    emit.start();
    load.begin();
    PrintStream err = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (RespClient other = redis.client()) {
      for (int i = 0; i < each; i++) {
        for (String payload : malformed) {
          other.publish("mixed", payload);
        }
        other.publish("mixed", String.valueOf(i));
      }
      int total = bad + each;
      await().until(() -> emit.stats().handler("mixed").received() == total);
    } finally {
      System.setErr(err);
    }
    load.assertAccounts();
    HandlerStats stats = emit.stats().handler("mixed");
    assertThat(stats.handled()).isEqualTo(good.get()).isEqualTo(each);
    assertThat(stats.failed()).isEqualTo(bad);
    Load.assertBalanced(stats);
    assertThat(failures).filteredOn(f -> "mixed".equals(f.event())).hasSize(bad);
    assertThat(log.toString(StandardCharsets.UTF_8).lines()).hasSizeBetween(1, 49);
    assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
  }

  @Test
  void startsThatCannotSucceed() {
    try (RespClient admin = redis.client()) {
      admin.call("ACL", "SETUSER", "u", "on", ">pw", "+@all", "resetchannels", "&other");
    }
    int nobody = TestRedis.freePort();
    assertStartFails("redis://u:wrong@127.0.0.1:" + redis.port(), "WRONGPASS");
    assertStartFails("redis://u:pw@127.0.0.1:" + redis.port(), "+subscribe &");
    assertStartFails("redis://no-such-host.invalid", "the host 'no-such-host.invalid' is unknown");
    assertStartFails("redis://127.0.0.1:" + nobody, "Is Redis running there?");
    assertStartFails("rediss://127.0.0.1:" + redis.port(), "Does that port speak TLS?");
  }

  private void assertStartFails(String dsn, String what) {
    Emit wrong = bus(dsn, LIVENESS);
    wrong.register(NUMBER, number -> {});
    assertThatThrownBy(() -> assertTimely(() -> started(wrong)))
        .cause()
        .isInstanceOf(StartException.class)
        .hasMessageContaining(what);
    assertThat(wrong.isRunning()).isFalse();
    await().untilAsserted(() -> assertThat(threads()).isEmpty());
  }

  private static Emit started(Emit bus) {
    bus.start();
    return bus;
  }

  @Test
  void twoStartsAndTwoStops() throws Exception {
    Load load = new Load(emit);
    emit.start();
    emit.start();
    load.begin();
    load.end();
    load.assertAccounts();
    assertThat(emit.stop().pendingCalls()).isZero();
    emit.start();
    load.assertAccounts();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void stopFromInsideAHandler(boolean local) throws Exception {
    Emit bus = local ? Emit.local() : emit;
    AtomicReference<Stats> answer = new AtomicReference<>();
    bus.register(
        Binding.builder().handler("stops", NUMBER, number -> answer.set(bus.stop())).build());
    bus.start();
    bus.emit(NUMBER, 1);
    await().until(() -> answer.get() != null);
    assertThat(answer.get().handler("stops").inFlight()).isEqualTo(1);
    assertThat(bus.isRunning()).isFalse();
    await().untilAsserted(() -> assertThat(bus.stats().handler("stops").handled()).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void emitFromInsideAHandlerWithAFullQueue(boolean local) throws Exception {
    int capacity = 10;
    int each = 1000;
    var builder = Emit.builder().laneCapacity(capacity);
    Emit bus = (local ? builder.local() : builder.redis(redis.dsn())).build();
    try (bus) {
      AtomicInteger failed = new AtomicInteger();
      bus.register(
          Binding.builder()
              .handler(
                  "emits",
                  NUMBER,
                  number -> {
                    if (number == 0) {
                      for (int i = 1; i <= each; i++) {
                        bus.emit(NUMBER, i)
                            .whenComplete(
                                (done, error) -> {
                                  if (error != null) {
                                    failed.incrementAndGet();
                                  }
                                });
                      }
                    }
                  })
              .build());
      bus.start();
      bus.emit(NUMBER, 0).toCompletableFuture().get(10, SECONDS);
      await()
          .untilAsserted(
              () -> assertThat(bus.stats().event("number").emitted()).isEqualTo(1 + each));
      await()
          .untilAsserted(
              () -> {
                Stats stats = bus.stats();
                assertThat(stats.event("number").published() + stats.event("number").failed())
                    .isEqualTo(1 + each);
                assertThat(stats.event("number").failed()).isEqualTo(failed.get());
                assertThat(stats.handler("emits").received()).isEqualTo(1 + each);
                assertThat(stats.inFlight()).isZero();
              });
      HandlerStats stats = bus.stats().handler("emits");
      Load.assertBalanced(stats);
      assertThat(stats.handled() + stats.dropped()).isEqualTo(1 + each);
      assertThat(failed).hasValue(local ? each - capacity : 0);
    }
  }
}
