package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.engine.Engine;
import dev.emit.engine.local.LocalEngine;
import dev.emit.engine.redis.RedisDsn;
import dev.emit.engine.redis.RedisEngine;
import dev.emit.engine.redis.RedisOptions;
import dev.emit.error.CallTimeoutException;
import dev.emit.error.NoResponderException;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.ProcedureException;
import dev.emit.testing.CapturingEngine;
import dev.emit.testing.EachTransport;
import dev.emit.testing.SharedRedis;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** However a call ends, it leaves nothing in the table and nothing in the timer. */
class CallEndTest {
  private static final Call<Integer, Integer> ADD = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);

  private final Semaphore permits = new Semaphore(0);
  private @Nullable Emit bus;

  @AfterEach
  void stop() {
    permits.release(1000);
    if (bus != null) {
      bus.close();
    }
  }

  private static Engine engine(Transport transport) {
    return transport == Transport.LOCAL
        ? new LocalEngine()
        : new RedisEngine(RedisOptions.builder(RedisDsn.parse(SharedRedis.get().dsn())).build());
  }

  /** Odd numbers fail, and even ones wait for a permit. */
  private static int serve(Semaphore permits, int number) throws InterruptedException {
    if (number % 2 == 1) {
      throw new IllegalStateException("odd");
    }
    permits.acquire();
    return number + 1;
  }

  @EachTransport
  void nothingIsLeftOfACall(Transport transport) {
    CapturingEngine engine = new CapturingEngine(engine(transport));
    Emit started = Emit.builder().engine(engine).maxPendingCalls(2).laneCapacity(1).build();
    bus = started;
    started.start();
    int timers = engine.timers();
    assertThat(failureOf(started.call(ADD, 1))).isInstanceOf(NoResponderException.class);
    assertNothingLeft(started, engine, timers);

    get(started.register(ADD, number -> serve(permits, number)).ready());
    assertThat(failureOf(started.call(ADD, 1))).isInstanceOf(ProcedureException.class);
    assertNothingLeft(started, engine, timers);

    permits.release();
    assertThat(get(started.call(ADD, 2))).isEqualTo(3);
    assertNothingLeft(started, engine, timers);

    permits.release();
    assertThat(get(started.rpcSend(Map.of("command", "add", "value", 2))))
        .containsEntry("result", 3);
    assertNothingLeft(started, engine, timers);

    assertThat(failureOf(started.call(Call.of("add", Codecs.DOUBLE, Codecs.INTEGER), Double.NaN)))
        .isInstanceOf(CodecException.class);
    assertNothingLeft(started, engine, timers);

    // The first keeps the procedure busy.
    CompletableFuture<Integer> busy = started.call(ADD, 2);
    eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
    assertThat(failureOf(started.call(ADD, 4, Duration.ofMillis(20))))
        .isInstanceOf(CallTimeoutException.class);
    assertThat(started.stats().pendingCalls()).isEqualTo(1);
    eventually(() -> assertThat(engine.timers()).isBetween(timers, timers + 1));

    // What timed out still waits in the lane, which is full.
    assertThat(failureOf(started.call(ADD, 6)))
        .isInstanceOfSatisfying(
            ProcedureException.class,
            full -> assertThat(full.code()).isEqualTo(ProcedureException.OVERLOADED));
    assertThat(started.stats().pendingCalls()).isEqualTo(1);

    permits.release();
    assertThat(get(busy)).isEqualTo(3);
    assertNothingLeft(started, engine, timers);
    eventually(() -> assertThat(started.stats().inFlight()).isZero());

    CompletableFuture<Integer> cancelled = started.call(ADD, 2);
    eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
    CompletableFuture<Integer> second = started.call(ADD, 2);
    assertThat(failureOf(started.call(ADD, 2))).isInstanceOf(OverloadException.class);
    cancelled.cancel(false);
    second.cancel(false);
    assertNothingLeft(started, engine, timers);
  }

  private static void assertNothingLeft(Emit bus, CapturingEngine engine, int timers) {
    assertThat(bus.stats().pendingCalls()).isZero();
    // One timer serves all calls. It ends when it finds none. Another may see for two
    // milliseconds that a callback runs.
    eventually(() -> assertThat(engine.timers()).isBetween(timers, timers + 1));
  }

  @EachTransport
  void aStopEndsTheCallsThatWait(Transport transport) {
    Emit started = Emit.builder().engine(engine(transport)).build();
    bus = started;
    started.register(ADD, number -> serve(permits, number));
    started.start();
    List<CompletableFuture<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      calls.add(started.call(ADD, 2 * i));
    }
    eventually(() -> assertThat(started.stats().inFlight()).isEqualTo(10));
    started.stop(Duration.ofMillis(20));
    for (CompletableFuture<Integer> call : calls) {
      assertThat(failureOf(call))
          .isInstanceOf(NotRunningException.class)
          .hasMessageContaining("stopped during the call");
    }
    assertThat(started.stats().pendingCalls()).isZero();
  }

  @EachTransport
  void callsThatRaceWithAStopAllEnd(Transport transport) {
    Emit racing = Emit.builder().engine(engine(transport)).build();
    bus = racing;
    racing.register(ADD, number -> number + 1);
    for (int round = 0; round < 5; round++) {
      racing.start();
      List<CompletableFuture<Integer>> calls = new ArrayList<>();
      CompletableFuture<Void> caller =
          CompletableFuture.runAsync(
              () -> {
                while (racing.isRunning()) {
                  calls.add(racing.call(ADD, 1));
                  if (calls.size() % 100 == 0) {
                    failureOf(calls.get(calls.size() - 1));
                  }
                }
              });
      eventually(() -> assertThat(racing.stats().handlers().get(0).received()).isGreaterThan(200));
      racing.stop();
      get(caller);
      for (CompletableFuture<Integer> call : calls) {
        Throwable failure = failureOf(call);
        if (failure != null) {
          assertThat(failure).isInstanceOfAny(NotRunningException.class, ProcedureException.class);
        }
      }
      assertThat(racing.stats().pendingCalls()).isZero();
    }
  }

  @EachTransport
  void aServersStopAnswersTheCallsThatWaitForTheirTurn(Transport transport) {
    try (var buses = transport.open()) {
      buses.handler().register(ADD, number -> serve(permits, number));
      buses.start();
      CompletableFuture<Integer> running = buses.emitter().call(ADD, 2);
      eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
      CompletableFuture<Integer> waiting = buses.emitter().call(ADD, 4);
      eventually(() -> assertThat(buses.handler().stats().inFlight()).isEqualTo(2));
      buses.handler().stop(Duration.ofSeconds(2));
      if (transport == Transport.LOCAL) {
        assertThat(failureOf(waiting)).isInstanceOf(NotRunningException.class);
        assertThat(failureOf(running)).isInstanceOf(NotRunningException.class);
      } else {
        assertThat(failureOf(waiting))
            .isInstanceOfSatisfying(
                ProcedureException.class,
                stopped -> assertThat(stopped.code()).isEqualTo(ProcedureException.STOPPED));
        running.cancel(false);
      }
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
    }
  }
}
