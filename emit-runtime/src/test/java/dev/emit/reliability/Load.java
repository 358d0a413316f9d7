package dev.emit.reliability;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.Event;
import dev.emit.EventStats;
import dev.emit.HandlerStats;
import dev.emit.Stats;
import dev.emit.codec.Codecs;
import dev.emit.error.OutcomeUnknownException;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Emits growing numbers and makes calls on a bus until it is stopped, and counts for itself what
 * becomes of each; the bus's own counts are held against these.
 */
final class Load {
  static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);
  static final Call<Integer, Integer> DOUBLE = Call.of("double", Codecs.INTEGER, Codecs.INTEGER);

  private static final int BATCH = 32;

  private final Emit emit;
  private final AtomicInteger emitted = new AtomicInteger();
  private final AtomicInteger published = new AtomicInteger();
  private final Set<Integer> notSent = ConcurrentHashMap.newKeySet();
  private final Set<Integer> unknown = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger ends = new AtomicInteger();
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger served = new AtomicInteger();
  private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> handled = new ConcurrentLinkedQueue<>();
  private volatile boolean running = true;
  private @Nullable CompletableFuture<Void> emitter;

  /** Registers what receives the load. */
  Load(Emit emit) {
    this.emit = emit;
    emit.register(
        Binding.builder()
            .handler("numbers", NUMBER, handled::add)
            .procedure(
                "double",
                DOUBLE,
                number -> {
                  served.incrementAndGet();
                  return 2 * number;
                })
            .build());
  }

  Load begin() {
    emitter = CompletableFuture.runAsync(this::run, task -> new Thread(task, "load").start());
    awaitFlow();
    return this;
  }

  private void run() {
    while (running && emit.isRunning()) { // A test that fails stops the bus only.
      List<CompletableFuture<?>> batch = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        batch.add(emit());
      }
      call();
      try {
        CompletableFuture.allOf(batch.toArray(CompletableFuture[]::new)).get(20, SECONDS);
      } catch (TimeoutException | InterruptedException e) {
        unexpected.add(e);
        return;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private CompletableFuture<?> emit() {
    int number = emitted.getAndIncrement();
    return emit.emit(NUMBER, number)
        .handle(
            (done, error) -> {
              if (error == null) {
                published.incrementAndGet();
              } else if (error instanceof OutcomeUnknownException) {
                unknown.add(number);
              } else if (error instanceof PublishException) {
                notSent.add(number);
              } else if (error instanceof OverloadException) {
                refused.incrementAndGet();
              } else {
                unexpected.add(error);
              }
              return null;
            })
        .toCompletableFuture();
  }

  private void call() {
    int number = calls.getAndIncrement();
    var unused =
        emit.call(DOUBLE, number, Duration.ofSeconds(1))
            .whenComplete(
                (reply, error) -> {
                  if (error == null && reply == 2 * number) {
                    answers.incrementAndGet();
                  } else if (error == null) {
                    unexpected.add(new AssertionError(number + " doubled is " + reply));
                  }
                  ends.incrementAndGet();
                });
  }

  int unknown() {
    return unknown.size();
  }

  int notSent() {
    return notSent.size();
  }

  /** Waits until events go all the way. */
  void awaitFlow() {
    int before = handled.size();
    int answered = answers.get();
    await("flow")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(2))
        .until(() -> handled.size() > before + BATCH && answers.get() > answered);
  }

  /** Ends the load, and waits until each emit and call has ended. */
  void endEmitting() throws Exception {
    running = false;
    if (emitter != null) {
      emitter.get(30, SECONDS);
    }
    await().untilAsserted(() -> assertThat(ends).hasValue(calls.get()));
  }

  /** Ends the load, and waits for what is on its way. */
  void end() throws Exception {
    endEmitting();
    await().untilAsserted(() -> assertThat(emit.stats().inFlight()).isZero());
  }

  /** Stops the bus and holds its counts against those of the load. */
  void assertAccounts() throws Exception {
    assertAccounts(false);
  }

  /**
   * The same after a fault in which messages may come late, or again: a node of a cluster that is
   * not a master any more passes on to the others, when it gets to it, what it takes as a replica,
   * and also what it has delivered as a master just before.
   */
  void assertAccountsOfTheSent() throws Exception {
    assertAccounts(true);
  }

  private void assertAccounts(boolean mayBePassedOn) throws Exception {
    end();
    Stats stats = emit.stop();
    EventStats events = stats.event("number");
    assertThat(unexpected).isEmpty();
    assertThat(events.emitted()).isEqualTo(emitted.get());
    assertThat(events.published()).isEqualTo(published.get());
    assertThat(events.failed()).isEqualTo(notSent.size() + unknown.size() + refused.get());
    assertThat(events.emitted()).isEqualTo(events.published() + events.failed());
    HandlerStats handlers = stats.handler("numbers");
    assertThat(handlers.handled()).isEqualTo(handled.size());
    assertBalanced(handlers);
    assertThat(stats.handler("double").handled()).isEqualTo(served.get());
    assertBalanced(stats.handler("double"));
    assertThat(stats.pendingCalls()).isZero();
    int last = -1;
    Set<Integer> once = new HashSet<>();
    for (int number : handled) {
      boolean isFirst = once.add(number);
      assertThat(notSent.contains(number)).as("reported as not sent: %s", number).isFalse();
      if (!mayBePassedOn) {
        assertThat(isFirst).as("once: %s", number).isTrue();
        assertThat(number).as("in order").isGreaterThan(last);
        last = number;
      }
    }
    // What was received is at most what Redis took, or may have taken.
    assertThat((long) once.size()).isLessThanOrEqualTo(events.published() + unknown.size());
  }

  static void assertBalanced(HandlerStats stats) {
    assertThat(stats.received())
        .isEqualTo(stats.handled() + stats.failed() + stats.dropped() + stats.inFlight());
  }
}
