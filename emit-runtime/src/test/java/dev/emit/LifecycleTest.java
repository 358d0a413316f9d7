package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.StartException;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.ManualEngine;
import dev.emit.testing.Recorder;
import dev.emit.testing.TestRedis;
import dev.emit.testing.Threads;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Starts and stops, from everywhere. */
class LifecycleTest {
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);
  private static final Call<Integer, Integer> ADD = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  private static final Executor NEW_THREAD = task -> new Thread(task, "test-stopper").start();

  private final List<Integer> got = new CopyOnWriteArrayList<>();

  private Binding binding() {
    return Binding.builder()
        .handler("Numbers.number", NUMBER, got::add)
        .procedure("Numbers.add", ADD, number -> number + 1)
        .build();
  }

  @EachTransport
  void startAndStopAlternateAndRegistrationsAreKept(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(binding());
      for (int i = 0; i < 3; i++) {
        buses.start();
        assertThat(buses.handler().isRunning()).isTrue();
        get(buses.emitter().emit(NUMBER, i));
        int round = i;
        eventually(() -> assertThat(got).hasSize(round + 1).endsWith(round));
        assertThat(buses.emitter().callAndWait(ADD, i)).isEqualTo(i + 1);
        buses.stop();
        assertThat(buses.handler().isRunning()).isFalse();
        Threads.awaitNone();
      }
      assertThat(buses.of("Numbers.number").handled()).isEqualTo(3);
    }
  }

  @EachTransport
  void aSecondStartDoesNothing(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(binding());
      buses.start().start();
      get(buses.emitter().emit(NUMBER, 1));
      buses.awaitReceived(1, "Numbers.number");
      assertThat(got).containsExactly(1);
    }
    Threads.awaitNone();
  }

  @EachTransport
  void aSecondStopDoesNothing(Transport transport) {
    Buses buses = transport.open();
    buses.handler().register(binding());
    assertThat(buses.handler().stop().inFlight()).isZero();
    buses.start();
    get(buses.emitter().emit(NUMBER, 1));
    eventually(() -> assertThat(got).hasSize(1));
    Stats first = buses.handler().stop();
    assertThat(buses.handler().stop()).isEqualTo(first);
    buses.handler().close();
    buses.stop();
    Threads.awaitNone();
  }

  @EachTransport
  void whatIsEmittedOrCalledOnABusThatDoesNotRunFailsAndIsToldOf(Transport transport) {
    Buses buses = transport.open();
    buses.handler().register(binding());
    assertRefused(buses, 1);
    buses.start();
    get(buses.emitter().emit(NUMBER, 1));
    eventually(() -> assertThat(got).hasSize(1));
    buses.stop();
    assertRefused(buses, 2);
    assertThat(got).hasSize(1);
    assertThat(buses.emitter().stats().event("number"))
        .isEqualTo(new EventStats("number", 3, 1, 2, 0, 0));
    buses.assertAccounting();
  }

  private static void assertRefused(Buses buses, int reports) {
    assertThat(failureOf(buses.emitter().emit(NUMBER, 1)))
        .isInstanceOf(NotRunningException.class)
        .hasMessageContaining("start()")
        .hasMessageContaining("number");
    assertThat(failureOf(buses.emitter().call(ADD, 1)))
        .isInstanceOf(NotRunningException.class)
        .hasMessageContaining("start()");
    assertThat(failureOf(buses.emitter().rpcSend(Map.of("command", "add"))))
        .isInstanceOf(NotRunningException.class);
    assertThat(failureOf(buses.emitter().rpcRespond(Map.of("__emit_sn__", "x"))))
        .isInstanceOf(NotRunningException.class);
    assertThat(buses.emitterReports().of(Failure.Kind.EMIT))
        .hasSize(reports)
        .allSatisfy(
            failure -> {
              assertThat(failure.event()).isEqualTo("number");
              assertThat(failure.cause()).isInstanceOf(NotRunningException.class);
            });
    assertThat(buses.emitter().stats().pendingCalls()).isZero();
  }

  @EachTransport
  void stopLetsFinishWhatIsQueued(Transport transport) throws Exception {
    Semaphore permits = new Semaphore(0);
    CountDownLatch begun = new CountDownLatch(1);
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              NUMBER,
              number -> {
                begun.countDown();
                permits.acquire();
                got.add(number);
              });
      buses.start();
      for (int i = 0; i < 100; i++) {
        get(buses.emitter().emit(NUMBER, i));
      }
      begun.await();
      eventually(() -> assertThat(buses.handler().stats().inFlight()).isEqualTo(100));
      CompletableFuture<Stats> stopped =
          CompletableFuture.supplyAsync(() -> buses.handler().stop(GENEROUS), NEW_THREAD);
      eventually(() -> assertThat(buses.handler().isRunning()).isFalse());
      assertThat(stopped).isNotDone();
      permits.release(100);
      assertThat(get(stopped).inFlight()).isZero();
      assertThat(got).hasSize(100).isSorted();
    }
  }

  @EachTransport
  void stopReturnsInItsTimeAndTellsWhatWasLeft(Transport transport) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    Buses buses = transport.open();
    buses
        .handler()
        .register(
            Binding.builder()
                .handler(
                    "Stuck.number",
                    NUMBER,
                    number -> {
                      begun.countDown();
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.set(true);
                        throw e;
                      }
                    })
                .handler("Numbers.number", NUMBER, got::add)
                .build());
    buses.start();
    for (int i = 0; i < 5; i++) {
      get(buses.emitter().emit(NUMBER, i));
    }
    begun.await();
    eventually(() -> assertThat(buses.of("Stuck.number").received()).isEqualTo(5));

    Stats left =
        assertTimeoutPreemptively(GENEROUS, () -> buses.handler().stop(Duration.ofMillis(50)));
    assertThat(left.handler("Stuck.number"))
        .isEqualTo(new HandlerStats("number", "Stuck.number", 5, 0, 0, 0, 5));
    assertThat(left.handler("Numbers.number"))
        .isEqualTo(new HandlerStats("number", "Numbers.number", 5, 5, 0, 0, 0));
    assertThat(left.inFlight()).isEqualTo(5);
    eventually(
        () ->
            assertThat(buses.of("Stuck.number"))
                .isEqualTo(new HandlerStats("number", "Stuck.number", 5, 0, 1, 4, 0)));
    assertThat(interrupted).isTrue();
    assertThat(buses.handlerReports().of(Failure.Kind.DROPPED))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.event()).isEqualTo("number");
              assertThat(failure.message()).startsWith("4 waiting for Stuck.number");
            });
    buses.stop();
    Threads.awaitNone();
  }

  @EachTransport
  void aHandlerMayStopItsBus(Transport transport) {
    CompletableFuture<Stats> stats = new CompletableFuture<>();
    AtomicBoolean wasInterrupted = new AtomicBoolean();
    CountDownLatch emitted = new CountDownLatch(1);
    Buses buses = transport.open();
    buses
        .handler()
        .register(
            NUMBER,
            number -> {
              emitted.await();
              Stats stopped = buses.handler().stop(Duration.ofDays(1));
              wasInterrupted.set(Thread.currentThread().isInterrupted());
              stats.complete(stopped);
            });
    buses.handler().register(NUMBER, got::add);
    buses.start();
    get(buses.emitter().emit(NUMBER, 1));
    eventually(
        () ->
            assertThat(buses.handler().stats().handlers())
                .allSatisfy(counts -> assertThat(counts.received()).isEqualTo(1)));
    emitted.countDown();
    assertThat(get(stats).inFlight()).isEqualTo(1);
    assertThat(wasInterrupted).isFalse();
    assertThat(got).containsExactly(1);
    assertThat(buses.handler().isRunning()).isFalse();
    eventually(() -> assertThat(buses.handler().stats().inFlight()).isZero());
    buses.stop();
    Threads.awaitNone();

    buses.handler().start();
    assertThat(buses.handler().isRunning()).isTrue();
    buses.stop();
  }

  @EachTransport
  void aProcedureMayStopItsBus(Transport transport) {
    CompletableFuture<Stats> stats = new CompletableFuture<>();
    Buses buses = transport.open();
    buses
        .handler()
        .register(
            ADD,
            number -> {
              stats.complete(buses.handler().stop(Duration.ofDays(1)));
              return number;
            });
    buses.start();
    // The reply can't be sent any more.
    assertThat(failureOf(buses.emitter().call(ADD, 1, Duration.ofMillis(500)))).isNotNull();
    get(stats);
    buses.stop();
    Threads.awaitNone();
    assertThat(buses.emitter().stats().pendingCalls()).isZero();
  }

  @EachTransport
  void twoThreadsMayStop(Transport transport) throws Exception {
    Semaphore permits = new Semaphore(0);
    Buses buses = transport.open();
    buses
        .handler()
        .register(
            NUMBER,
            number -> {
              permits.acquire();
              got.add(number);
            });
    buses.start();
    get(buses.emitter().emit(NUMBER, 1));
    eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
    CompletableFuture<Stats> first =
        CompletableFuture.supplyAsync(() -> buses.handler().stop(GENEROUS), NEW_THREAD);
    eventually(() -> assertThat(buses.handler().isRunning()).isFalse());
    // The one that came second does not wait.
    assertThat(buses.handler().stop(GENEROUS).inFlight()).isEqualTo(1);
    assertThatThrownBy(() -> buses.handler().start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("stopping");
    permits.release();
    assertThat(get(first).inFlight()).isZero();
    assertThat(got).containsExactly(1);
    buses.stop();
    Threads.awaitNone();
  }

  @EachTransport
  void whatIsEmittedByAHandlerWhileItsBusStopsIsRefused(Transport transport) {
    Semaphore permits = new Semaphore(0);
    AtomicReference<Throwable> refused = new AtomicReference<>();
    Buses buses = transport.open();
    buses
        .handler()
        .register(
            NUMBER,
            number -> {
              permits.acquire();
              refused.set(failureOf(buses.handler().emit("other")));
            });
    buses.start();
    get(buses.emitter().emit(NUMBER, 1));
    eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
    CompletableFuture<Stats> stopped =
        CompletableFuture.supplyAsync(() -> buses.handler().stop(GENEROUS), NEW_THREAD);
    eventually(() -> assertThat(buses.handler().isRunning()).isFalse());
    permits.release();
    assertThat(get(stopped).inFlight()).isZero();
    assertThat(refused.get()).isInstanceOf(NotRunningException.class);
    buses.stop();
  }

  @Test
  void anEmitThatWaitsForALaneFailsWhenTheBusIsStopped() {
    CountDownLatch never = new CountDownLatch(1);
    Recorder reports = new Recorder();
    Emit bus =
        Emit.builder().laneCapacity(1).emitTimeout(Duration.ofDays(1)).listener(reports).build();
    bus.register(
        Binding.builder()
            .handler(
                "Stuck.number",
                NUMBER,
                number -> {
                  got.add(number);
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    // It goes on with the next, if there is one.
                  }
                })
            .build());
    bus.start();
    get(bus.emit(NUMBER, 0));
    eventually(() -> assertThat(got).containsExactly(0));
    get(bus.emit(NUMBER, 1));
    AtomicReference<Throwable> refused = new AtomicReference<>();
    Thread emitter = new Thread(() -> refused.set(failureOf(bus.emit(NUMBER, 2))));
    emitter.start();
    eventually(() -> assertThat(emitter.getState()).isEqualTo(Thread.State.TIMED_WAITING));

    bus.stop(Duration.ofMillis(50));
    eventually(() -> assertThat(refused.get()).isInstanceOf(OverloadException.class));
    Threads.awaitNone();
    assertThat(got).containsExactly(0);
    assertThat(bus.stats().handler("Stuck.number"))
        .isEqualTo(new HandlerStats("number", "Stuck.number", 3, 1, 0, 2, 0));
    assertThat(bus.stats().event("number")).isEqualTo(new EventStats("number", 3, 2, 1, 0, 0));
  }

  @EachTransport
  void stopTakesTheLongestDurationThereIs(Transport transport) {
    Buses buses = transport.open();
    buses.handler().register(binding());
    buses.start();
    get(buses.emitter().emit(NUMBER, 1));
    assertThat(buses.emitter().stop(Duration.ofSeconds(Long.MAX_VALUE)).event("number").published())
        .isEqualTo(1);
    buses.stop();
    Threads.awaitNone();
  }

  @EachTransport
  void aCallTakesTheLongestDurationThereIs(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(binding());
      buses.start();
      Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
      assertThat(get(buses.emitter().call(ADD, 1, longest))).isEqualTo(2);
      assertThat(get(buses.emitter().rpcSend(Map.of("command", "add", "value", 2), longest)))
          .containsEntry("result", 3);
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
    }
  }

  @Test
  void aBusThatCouldNotStartIsStoppedAndMayStartLater() {
    int port = TestRedis.freePort();
    try (Emit bus = Emit.redis("redis://127.0.0.1:" + port)) {
      assertThatThrownBy(bus::start)
          .isInstanceOf(StartException.class)
          .hasMessageContaining("127.0.0.1:" + port);
      assertThat(bus.isRunning()).isFalse();
      Threads.awaitNone();
      assertThatThrownBy(bus::start).isInstanceOf(StartException.class);
    }
  }

  @Test
  void aBusWhoseEngineBreaksAtTheStartIsStoppedAndMayStartLater() {
    ManualEngine engine = new ManualEngine();
    Emit bus = Emit.builder().engine(engine).build();
    IllegalStateException broken = new IllegalStateException("an engine's");
    engine.failStartWith(broken);
    assertThatThrownBy(bus::start).isSameAs(broken);
    assertThat(engine.isStopped()).isTrue();
    Threads.awaitNone();
    engine.failStartWith(null);
    bus.start();
    assertThat(bus.isRunning()).isTrue();
    bus.stop();
  }

  @Test
  void closeStopsABusThatRuns() {
    try (Emit bus = Emit.local()) {
      bus.start();
      bus.emit("tick");
    }
    Threads.awaitNone();
  }
}
