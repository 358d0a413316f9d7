package dev.emit.reliability;

import static dev.emit.reliability.Load.NUMBER;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import dev.emit.Event;
import dev.emit.EventStats;
import dev.emit.codec.Codecs;
import dev.emit.engine.WhenDisconnected;
import dev.emit.engine.WhenFull;
import dev.emit.engine.redis.RedisDsn;
import dev.emit.engine.redis.RedisEngine;
import dev.emit.engine.redis.RedisOptions;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestProxy;
import dev.emit.testing.TestRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code emit} does when there is no space, and while the connection is lost. */
class BackPressureTest {
  private static final long BYTES = 1 << 20;

  private final TestRedis redis = TestRedis.embedded();
  private final TestProxy proxy = new TestProxy(redis.port());
  private Emit emit = Emit.local();

  @AfterEach
  void stop() {
    emit.close();
    proxy.close();
    redis.close();
  }

  private void start(EmitBuilder builder) {
    emit = builder.build();
    emit.start();
  }

  private EmitBuilder overProxy() {
    return Emit.builder().redis("redis://127.0.0.1:" + proxy.port());
  }

  private static RedisOptions.Builder options(String dsn) {
    return RedisOptions.builder(RedisDsn.parse(dsn))
        .whenDisconnected(WhenDisconnected.WAIT)
        .connectTimeout(Duration.ofMillis(500))
        .reconnectPauses(Duration.ofMillis(10), Duration.ofMillis(50));
  }

  private List<CompletableFuture<Void>> emitNumbers(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> emit.emit(NUMBER, number).toCompletableFuture())
        .toList();
  }

  private EventStats number() {
    return emit.stats().event("number");
  }

  private static void join(List<CompletableFuture<Void>> sent) throws Exception {
    CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).get(10, SECONDS);
  }

  private static long overloaded(List<CompletableFuture<Void>> sent) throws Exception {
    long count = 0;
    for (CompletableFuture<Void> each : sent) {
      try {
        each.get(10, SECONDS);
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(OverloadException.class);
        count++;
      }
    }
    return count;
  }

  @Test
  void waitsForSpaceAndSendsEverything() throws Exception {
    start(overProxy().outboxCapacity(8, BYTES));
    proxy.hold(true);
    CompletableFuture<List<CompletableFuture<Void>>> emitter =
        CompletableFuture.supplyAsync(() -> emitNumbers(0, 100));
    await().until(() -> number().emitted() == 9);
    assertThat(emitter).isNotDone();
    proxy.hold(false);
    join(emitter.get(10, SECONDS));
    assertThat(number()).isEqualTo(new EventStats("number", 100, 100, 0, 0, 100));
  }

  @Test
  void failsAtOnceWhenFull() throws Exception {
    start(overProxy().outboxCapacity(4, BYTES).whenFull(WhenFull.FAIL));
    proxy.hold(true);
    List<CompletableFuture<Void>> sent = emitNumbers(0, 10);
    proxy.hold(false);
    assertThat(overloaded(sent)).isEqualTo(6);
    assertThat(number()).isEqualTo(new EventStats("number", 10, 4, 6, 0, 4));
  }

  @Test
  void dropsAndCountsWhenFull() throws Exception {
    start(overProxy().outboxCapacity(4, BYTES).whenFull(WhenFull.DROP));
    proxy.hold(true);
    List<CompletableFuture<Void>> sent = emitNumbers(0, 10);
    proxy.hold(false);
    assertThat(overloaded(sent)).isEqualTo(6);
    assertThat(number()).isEqualTo(new EventStats("number", 10, 4, 0, 6, 4));
  }

  @Test
  void dropsAndCountsWhenALocalLaneIsFull() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    emit = Emit.builder().laneCapacity(4).whenFull(WhenFull.DROP).build();
    emit.register(NUMBER, number -> go.await());
    emit.start();
    join(emitNumbers(0, 1));
    await().until(() -> emit.stats().inFlight() == 1);
    List<CompletableFuture<Void>> sent = emitNumbers(1, 20);
    long dropped = overloaded(sent);
    go.countDown();
    // The first is in the handler, or in the lane still.
    assertThat(dropped).isBetween(15L, 16L);
    assertThat(number()).isEqualTo(new EventStats("number", 20, 20 - dropped, 0, dropped, 0));
  }

  @Test
  void boundsWhatIsUnansweredInBytes() throws Exception {
    Event<String> text = Event.of("text", Codecs.STRING);
    start(overProxy().outboxCapacity(100, 100).whenFull(WhenFull.FAIL));
    proxy.hold(true);
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sent.add(emit.emit(text, "x".repeat(38)).toCompletableFuture());
    }
    proxy.hold(false);
    assertThat(overloaded(sent)).isEqualTo(3);
    // One that is larger than the bound goes when it is alone.
    join(List.of(emit.emit(text, "x".repeat(1000)).toCompletableFuture()));
  }

  @Test
  void aHandlerThatEmitsIntoAFullOutboxGoesOn() throws Exception {
    ExecutorService single = Executors.newSingleThreadExecutor();
    try {
      Event<Integer> derived = Event.of("derived", Codecs.INTEGER);
      AtomicInteger handled = new AtomicInteger();
      emit = Emit.builder().redis(redis.dsn()).outboxCapacity(2, BYTES).executor(single).build();
      emit.register(
          NUMBER,
          number -> {
            for (int i = 0; i < 200; i++) {
              emit.emit(derived, i);
            }
          });
      emit.register(derived, number -> handled.incrementAndGet());
      emit.start();
      emitNumbers(0, 10);
      await().untilAsserted(() -> assertThat(handled).hasValue(2000));
      assertThat(emit.stats().event("derived"))
          .isEqualTo(new EventStats("derived", 2000, 2000, 0, 0, 0));
    } finally {
      single.shutdownNow();
    }
  }

  @Test
  void keepsMessagesInOrderUntilTheConnectionIsBack() throws Exception {
    start(
        Emit.builder()
            .engine(new RedisEngine(options("redis://127.0.0.1:" + proxy.port()).build())));
    try (RespClient other = redis.client().subscribe("number")) {
      AtomicInteger next = new AtomicInteger();
      for (int round = 0; round < 3; round++) {
        join(emitNumbers(next.get(), next.addAndGet(10)));
        proxy.silent(true);
        proxy.cut();
        // Whether or not the loss was noticed yet; each is sent once, or its outcome is unknown.
        List<CompletableFuture<Void>> kept = new ArrayList<>();
        await()
            .pollInterval(Duration.ofMillis(20))
            .until(
                () -> {
                  kept.addAll(emitNumbers(next.get(), next.addAndGet(100)));
                  return kept.size() > 500;
                });
        proxy.silent(false);
        for (CompletableFuture<Void> each : kept) {
          each.handle((done, error) -> error).get(10, SECONDS);
        }
      }
      join(emitNumbers(next.get(), next.addAndGet(1)));
      EventStats stats = number();
      assertThat(stats.published() + stats.failed()).isEqualTo(next.get());
      int last = -1;
      int received = 0;
      while (last < next.get() - 1) {
        int number = Integer.parseInt(other.nextMessage());
        assertThat(number).isGreaterThan(last);
        last = number;
        received++;
      }
      assertThat(received).isGreaterThanOrEqualTo((int) stats.published()).isGreaterThan(1000);
    }
  }

  @Test
  void givesUpMessagesThatHaveWaitedTooLong() throws Exception {
    start(
        Emit.builder()
            .engine(
                new RedisEngine(
                    options(redis.dsn()).spaceTimeout(Duration.ofMillis(100)).build())));
    redis.kill();
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    await()
        .until(
            () -> {
              sent.addAll(emitNumbers(0, 1));
              return sent.stream().anyMatch(BackPressureTest::isNotSent);
            });
    redis.restart();
    await()
        .until(
            () ->
                emit.emit(NUMBER, 1)
                    .handle((done, e) -> e == null)
                    .toCompletableFuture()
                    .get(10, SECONDS));
    await().until(() -> sent.stream().allMatch(CompletableFuture::isDone));
    EventStats stats = number();
    assertThat(stats.failed()).isPositive();
    await().until(() -> number().emitted() == number().published() + number().failed());
  }

  private static boolean isNotSent(CompletableFuture<Void> sent) {
    return sent.isCompletedExceptionally()
        && sent.handle((done, error) -> error instanceof PublishException).join();
  }

  @Test
  void stopsWithMessagesThatWaitForTheConnection() throws Exception {
    start(Emit.builder().engine(new RedisEngine(options(redis.dsn()).build())));
    redis.kill();
    await().until(() -> !emit.emit(NUMBER, 0).toCompletableFuture().isDone());
    List<CompletableFuture<Void>> sent = emitNumbers(0, 10);
    emit.stop(Duration.ofMillis(200));
    for (CompletableFuture<Void> each : sent) {
      assertThat(each.handle((done, error) -> error).get(10, SECONDS)).isNotNull();
    }
    await().until(() -> number().emitted() == number().published() + number().failed());
  }
}
