package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A handler's messages come one at a time, in the order emitted; each handler on its own. */
class OrderTest {
  private static final int EMITTERS = 4;
  private static final int EACH = 10_000;
  private static final Event<List<Integer>> NUMBERED =
      Event.of("numbered", Codecs.list(Codecs.INTEGER));
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);

  /** Checks, without a lock, that it is called by one thread at a time and in order. */
  private static final class Checker {
    final AtomicInteger inside = new AtomicInteger();
    final AtomicBoolean overlapped = new AtomicBoolean();
    final List<String> outOfOrder = new ArrayList<>();
    final int[] next = new int[EMITTERS];
    int count; // Not guarded: the next message must see what this one wrote.

    void begin(List<Integer> message) {
      if (inside.incrementAndGet() != 1) {
        overlapped.set(true);
      }
      int emitter = message.get(0);
      if (message.get(1) != next[emitter]) {
        outOfOrder.add(message + " where " + next[emitter] + " was next");
      }
      next[emitter] = message.get(1) + 1;
      count++;
    }

    void end() {
      inside.decrementAndGet();
    }

    void assertAll() {
      assertThat(overlapped).isFalse();
      assertThat(outOfOrder).isEmpty();
      assertThat(next).containsOnly(EACH);
      assertThat(count).isEqualTo(EMITTERS * EACH);
    }
  }

  @EachTransport
  void messagesOfEachEmitterKeepTheirOrder(Transport transport) throws Exception {
    Checker direct = new Checker();
    Checker async = new Checker();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Buses buses = transport.open(settings -> settings.laneCapacity(EMITTERS * EACH))) {
      buses
          .handler()
          .register(
              NUMBERED,
              message -> {
                direct.begin(message);
                direct.end();
              });
      buses
          .handler()
          .registerAsync(
              NUMBERED,
              message -> {
                async.begin(message);
                // Now complete already, now completed by another thread.
                if (message.get(1) % 8 != 0) {
                  async.end();
                  return CompletableFuture.completedFuture(null);
                }
                return CompletableFuture.runAsync(async::end, other);
              });
      buses.start();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < EMITTERS; i++) {
        int emitter = i;
        threads.add(
            new Thread(
                () -> {
                  for (int n = 0; n < EACH; n++) {
                    buses.emitter().emit(NUMBERED, List.of(emitter, n));
                  }
                }));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      buses.awaitReceived(EMITTERS * EACH);
      direct.assertAll();
      async.assertAll();
      eventually(
          () ->
              assertThat(buses.emitter().stats().event("numbered"))
                  .isEqualTo(new EventStats("numbered", 40_000, 40_000, 0, 0, 0)));
      buses.assertAccounting();
    } finally {
      other.shutdown();
    }
  }

  @EachTransport
  void theNextMessageWaitsForTheStageOfAnAsyncHandler(Transport transport) {
    List<CompletableFuture<Void>> stages = new CopyOnWriteArrayList<>();
    AtomicInteger otherGot = new AtomicInteger();
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .registerAsync(
              NUMBER,
              number -> {
                CompletableFuture<Void> stage = new CompletableFuture<>();
                stages.add(stage);
                return stage;
              });
      buses.handler().register(NUMBER, number -> otherGot.incrementAndGet());
      buses.start();
      for (int i = 0; i < 3; i++) {
        get(buses.emitter().emit(NUMBER, i));
      }
      for (int i = 1; i <= 3; i++) {
        int begun = i;
        // The other handler has had all: had this one begun more, it could have by now.
        eventually(() -> assertThat(otherGot).hasValue(3));
        eventually(() -> assertThat(stages).hasSize(begun));
        stages.get(i - 1).complete(null);
      }
      buses.awaitReceived(3);
      assertThat(stages).hasSize(3);
    }
  }

  @EachTransport
  void aBlockedHandlerHoldsUpItsOwnLaneOnly(Transport transport) throws Exception {
    Semaphore blocked = new Semaphore(0);
    CountDownLatch others = new CountDownLatch(200);
    List<Integer> late = new CopyOnWriteArrayList<>();
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              NUMBER,
              number -> {
                blocked.acquire();
                late.add(number);
              });
      buses.handler().register(NUMBER, number -> others.countDown());
      buses.handler().register("other", message -> others.countDown());
      buses.start();
      for (int i = 0; i < 100; i++) {
        buses.emitter().emit(NUMBER, i);
        buses.emitter().emit("other");
      }
      assertThat(others.await(10, SECONDS)).isTrue();
      assertThat(late).isEmpty();
      blocked.release(100);
      eventually(() -> assertThat(late).hasSize(100).isSorted());
    }
  }

  @EachTransport
  void manyBlockedHandlersHoldUpNobodyElse(Transport transport) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch reached = new CountDownLatch(50);
    try (Buses buses = transport.open()) {
      for (int i = 0; i < 50; i++) {
        buses
            .handler()
            .register(
                NUMBER,
                number -> {
                  reached.countDown();
                  go.await();
                });
      }
      buses.handler().register(Call.of("free", Codecs.VOID, Codecs.INTEGER), nothing -> 1);
      buses.start();
      buses.emitter().emit(NUMBER, 1);
      assertThat(reached.await(10, SECONDS)).isTrue();
      assertThat(buses.emitter().callAndWait(Call.of("free", Codecs.VOID, Codecs.INTEGER)))
          .isEqualTo(1);
      go.countDown();
    }
  }

  @EachTransport
  void aHandlerMayEmitAndCall(Transport transport) {
    Call<Integer, Integer> twice = Call.of("twice", Codecs.INTEGER, Codecs.INTEGER);
    List<Integer> got = new CopyOnWriteArrayList<>();
    try (Buses buses = transport.open()) {
      buses.handler().register(twice, number -> 2 * number);
      buses
          .handler()
          .register(
              NUMBER,
              number -> {
                // Both wait for what other lanes and the engine do.
                int doubled = buses.handler().callAndWait(twice, number);
                CompletionStage<Void> taken =
                    buses.handler().emit(Event.of("doubled", Codecs.INTEGER), doubled);
                get(taken);
              });
      buses.handler().register(Event.of("doubled", Codecs.INTEGER), got::add);
      buses.start();
      for (int i = 0; i < 50; i++) {
        get(buses.emitter().emit(NUMBER, i));
      }
      eventually(() -> assertThat(got).hasSize(50).isSorted());
    }
  }
}
