package dev.emit.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.emit.Emit;
import dev.emit.HandlerStats;
import dev.emit.Stats;
import dev.emit.error.CallTimeoutException;
import dev.emit.error.NoResponderException;
import dev.emit.error.ProcedureException;
import dev.emit.tests.shop.Order;
import dev.emit.tests.shop.Quote;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs of {@code docs/running.md}, {@code docs/errors.md} and {@code docs/redis.md}. */
class GuideRunningTest {
  private static final Order DEAR = new Order("o-1", 2_000_000);

  private final List<String> seen = new CopyOnWriteArrayList<>();

  @Test
  void settingsAreTaken() {
    ExecutorService executor = Executors.newCachedThreadPool();
    Alarms alarms = new Alarms();
    // snippet: builder
    Emit emit =
        Emit.builder()
            .redis("redis://localhost") // or local()
            .namespace("shop")
            .callTimeout(Duration.ofSeconds(3))
            .laneCapacity(1_000)
            .executor(executor)
            .listener(alarms)
            .build();
    // end
    executor.shutdown();
    assertThat(emit.isRunning()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(GuideEngine.class)
  void heartbeatsAreSwitchedOn(GuideEngine engine) {
    String dsn = "redis://localhost";
    // snippet: heartbeat
    Emit emit = Emit.builder().redis(dsn).heartbeat(Duration.ofSeconds(5)).build();
    // end
    assertThat(emit.isRunning()).isFalse();
    try (Emit beating = engine.builder().heartbeat(Duration.ofMillis(50)).build()) {
      beating.register("heartbeat", beat -> seen.add(String.valueOf(beat.get("msg"))));
      beating.start();
      if (engine == GuideEngine.REDIS) {
        await().untilAsserted(() -> assertThat(seen).contains("heartbeat"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(GuideEngine.class)
  void aBusIsStoppedByTry(GuideEngine engine) {
    // snippet: try
    try (Emit emit = open(engine)) {
      emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add(order.id()));
      emit.start();
      emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200)).toCompletableFuture().join();
    } // stop() lets the handler finish
    // end
    assertThat(seen).containsExactly("o-1");
  }

  private static Emit open(GuideEngine engine) {
    return engine.builder().build();
  }

  @ParameterizedTest
  @EnumSource(GuideEngine.class)
  void countsAreKept(GuideEngine engine) {
    Emit emit = open(engine);
    emit.register(EmitRegistry.bind(new Orders()));
    emit.start();
    emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200)).toCompletableFuture().join();
    // snippet: stats
    Stats stats = emit.stop(Duration.ofSeconds(3)); // or emit.stats(), at any time
    HandlerStats placed = stats.handler("Orders.placed");
    long done = placed.handled() + placed.failed() + placed.dropped();
    long left = stats.inFlight();
    // end
    // snippet: load
    Duration slow = emit.stats().load("Orders.placed").timeInHandler().percentile(99);
    // end
    assertThat(slow).isPositive();
    assertThat(done).isEqualTo(1);
    assertThat(left).isZero();
    assertThat(stats.event("order.placed").published()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(GuideEngine.class)
  void failuresReachTheListener(GuideEngine engine) {
    Alarms alarms = new Alarms();
    try (Emit emit = engine.builder().listener(alarms).build()) {
      emit.register(
          EmitRegistry.ORDER_PLACED,
          order -> {
            throw new IllegalStateException("no parcels left");
          });
      emit.start();
      emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200));
      await().untilAsserted(() -> assertThat(alarms.raised).hasSize(1));
      assertThat(alarms.raised.get(0)).startsWith("HANDLER GuideRunningTest");
    }
  }

  @ParameterizedTest
  @EnumSource(GuideEngine.class)
  void failuresOfCallsAreToldApart(GuideEngine engine) {
    try (Emit emit = open(engine)) {
      emit.register(EmitRegistry.bind(new Payments()));
      emit.start();
      // snippet: call-errors
      try {
        emit.callAndWait(EmitRegistry.PAY, DEAR);
      } catch (ProcedureException e) {
        seen.add("refused: " + e.code()); // the server's code and message
      } catch (NoResponderException | CallTimeoutException e) {
        seen.add("nobody answers");
      }
      // end
      // snippet: call-errors-async
      CompletableFuture<Quote> quote =
          emit.call(EmitRegistry.ORDER_QUOTE, DEAR, Duration.ofMillis(100))
              .exceptionally(failure -> new Quote(0));
      // end
      assertThat(seen).containsExactly("refused: limit_exceeded");
      assertThat(quote.join()).isEqualTo(new Quote(0));
    }
  }

  @ParameterizedTest
  @EnumSource(GuideEngine.class)
  void emittingFailsWhenTheBusIsStopped(GuideEngine engine) {
    Emit emit = open(engine);
    // snippet: emit-errors
    emit.emit(EmitRegistry.ORDER_PLACED, DEAR)
        .whenComplete(
            (done, failure) -> {
              if (failure != null) {
                seen.add(failure.getMessage());
              }
            });
    // end
    assertThat(seen)
        .containsExactly("The bus is not running; call start() before emitting 'order.placed'.");
    assertThatThrownBy(() -> emit.callAndWait(EmitRegistry.PAY, DEAR))
        .hasMessage("The bus is not running; call start() before calling 'pay'.");
  }
}
