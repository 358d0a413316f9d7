package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.error.OverloadException;
import dev.emit.error.ProcedureException;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Recorder;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Lanes and tables are bounded, and what that costs is told. */
class OverloadTest {
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);

  private final Semaphore permits = new Semaphore(0);
  private final List<Integer> got = new CopyOnWriteArrayList<>();

  private Binding slow() {
    return Binding.builder()
        .handler(
            "Slow.number",
            NUMBER,
            number -> {
              permits.acquire();
              got.add(number);
            })
        .build();
  }

  private static void awaitInFlight(Emit bus, long inFlight) {
    eventually(() -> assertThat(bus.stats().handler("Slow.number").inFlight()).isEqualTo(inFlight));
  }

  /** The one that is handled and two that wait. */
  private static void fill(Emit bus) {
    get(bus.emit(NUMBER, 0));
    // Until the first has left the queue there is space for one only.
    get(bus.emit(NUMBER, 1));
    get(bus.emit(NUMBER, 2));
    awaitInFlight(bus, 3);
  }

  @Test
  void inOneJvmEmitWaitsForAFullLane() {
    try (Emit bus = Emit.builder().laneCapacity(2).build()) {
      bus.register(slow());
      bus.start();
      fill(bus);
      CompletableFuture<Void> emitted =
          CompletableFuture.runAsync(() -> get(bus.emit(NUMBER, 3)), Threaded.NEW_THREAD);
      eventually(() -> assertThat(Threaded.waiting()).isTrue());
      assertThat(emitted).isNotDone();
      permits.release(1);
      get(emitted);
      permits.release(3);
      eventually(() -> assertThat(got).containsExactly(0, 1, 2, 3));
    }
  }

  /** A thread by the name of which a test can see whether it waits. */
  private static final class Threaded {
    static final Executor NEW_THREAD = task -> new Thread(task, "test-emitter").start();

    static boolean waiting() {
      return Thread.getAllStackTraces().keySet().stream()
          .anyMatch(
              thread ->
                  thread.getName().equals("test-emitter")
                      && thread.getState() == Thread.State.TIMED_WAITING);
    }
  }

  @Test
  void inOneJvmEmitFailsWhenALaneStaysFull() {
    Recorder reports = new Recorder();
    try (Emit bus =
        Emit.builder()
            .laneCapacity(2)
            .emitTimeout(Duration.ofMillis(20))
            .listener(reports)
            .build()) {
      bus.register(slow());
      List<Integer> other = new CopyOnWriteArrayList<>();
      bus.register(NUMBER, other::add);
      bus.start();
      fill(bus);

      assertThat(failureOf(bus.emit(NUMBER, 3)))
          .isInstanceOf(OverloadException.class)
          .hasMessageContaining("Slow.number")
          .hasMessageContaining("laneCapacity");
      eventually(() -> assertThat(other).containsExactly(0, 1, 2, 3));
      assertThat(bus.stats().handler("Slow.number"))
          .isEqualTo(new HandlerStats("number", "Slow.number", 4, 0, 0, 1, 3));
      assertThat(bus.stats().event("number")).isEqualTo(new EventStats("number", 4, 3, 1, 0, 0));
      assertThat(reports.of(Failure.Kind.EMIT)).hasSize(1);

      permits.release(3);
      eventually(() -> assertThat(got).containsExactly(0, 1, 2));
      assertThat(bus.stats().handler("Slow.number"))
          .isEqualTo(new HandlerStats("number", "Slow.number", 4, 3, 0, 1, 0));
    }
  }

  @Test
  void inOneJvmAHandlerThatEmitsIntoItsOwnFullLaneIsRefusedAtOnce() {
    AtomicReference<Throwable> refused = new AtomicReference<>();
    // Were it to wait, it would for a day.
    try (Emit bus = Emit.builder().laneCapacity(2).emitTimeout(Duration.ofDays(1)).build()) {
      bus.register(
          NUMBER,
          number -> {
            if (number == 0) {
              get(bus.emit(NUMBER, 1));
              get(bus.emit(NUMBER, 2));
              refused.set(failureOf(bus.emit(NUMBER, 3)));
            }
            got.add(number);
          });
      bus.start();
      get(bus.emit(NUMBER, 0));
      eventually(() -> assertThat(got).containsExactly(0, 1, 2));
      assertThat(refused.get()).isInstanceOf(OverloadException.class);
    }
  }

  @Test
  void overRedisWhatAFullLaneCannotTakeIsDroppedCountedAndReported() {
    try (Buses buses = Transport.REDIS.open(settings -> settings.laneCapacity(2))) {
      buses.handler().register(slow());
      List<Integer> other = new CopyOnWriteArrayList<>();
      // Not so slow that it could not keep up with one message after the other.
      buses.handler().register(NUMBER, other::add);
      buses.start();
      for (int i = 0; i < 10; i++) {
        get(buses.emitter().emit(NUMBER, i));
        int sent = i;
        eventually(() -> assertThat(other).hasSize(sent + 1));
        if (i == 0) {
          eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
        }
      }
      assertThat(buses.of("Slow.number"))
          .isEqualTo(new HandlerStats("number", "Slow.number", 10, 0, 0, 7, 3));
      assertThat(buses.handlerReports().of(Failure.Kind.DROPPED))
          .hasSize(7)
          .allSatisfy(
              failure -> {
                assertThat(failure.event()).isEqualTo("number");
                assertThat(failure.handler()).isEqualTo("Slow.number");
                assertThat(failure.message()).contains("full");
              });
      assertThat(buses.emitter().stats().event("number"))
          .isEqualTo(new EventStats("number", 10, 10, 0, 0, 0));
      permits.release(3);
      eventually(() -> assertThat(got).containsExactly(0, 1, 2));
    }
  }

  @EachTransport
  void aCallToAProcedureWithAFullLaneIsRefused(Transport transport) {
    Call<Integer, Integer> call = Call.of("slow", Codecs.INTEGER, Codecs.INTEGER);
    try (Buses buses = transport.open(settings -> settings.laneCapacity(2))) {
      buses
          .handler()
          .register(
              call,
              number -> {
                permits.acquire();
                return number;
              });
      buses.start();
      List<CompletableFuture<Integer>> calls = new ArrayList<>();
      calls.add(buses.emitter().call(call, 0));
      eventually(() -> assertThat(permits.hasQueuedThreads()).isTrue());
      calls.add(buses.emitter().call(call, 1));
      calls.add(buses.emitter().call(call, 2));
      assertThat(failureOf(buses.emitter().call(call, 3)))
          .isInstanceOfSatisfying(
              ProcedureException.class,
              refused -> assertThat(refused.code()).isEqualTo(ProcedureException.OVERLOADED));
      permits.release(3);
      for (int i = 0; i < 3; i++) {
        assertThat(get(calls.get(i))).isEqualTo(i);
      }
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
      buses.assertAccounting();
    }
  }

  @EachTransport
  void moreCallsThanMayBePendingAreRefused(Transport transport) {
    Call<Integer, Integer> call = Call.of("slow", Codecs.INTEGER, Codecs.INTEGER);
    try (Buses buses = transport.open(settings -> settings.maxPendingCalls(2))) {
      buses
          .handler()
          .register(
              call,
              number -> {
                permits.acquire();
                return number;
              });
      buses.start();
      CompletionStage<Integer> first = buses.emitter().call(call, 1);
      CompletionStage<Integer> second = buses.emitter().call(call, 2);
      assertThat(buses.emitter().stats().pendingCalls()).isEqualTo(2);
      assertThat(failureOf(buses.emitter().call(call, 3)))
          .isInstanceOf(OverloadException.class)
          .hasMessageContaining("maxPendingCalls");
      permits.release(2);
      assertThat(get(first)).isEqualTo(1);
      assertThat(get(second)).isEqualTo(2);
      permits.release(1);
      assertThat(get(buses.emitter().call(call, 4))).isEqualTo(4);
    }
  }
}
