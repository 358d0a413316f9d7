package dev.emit;

import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** However messages end, the counts agree with what happened, at any time. */
class AccountingTest {
  private static final int EACH = 3000;
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);

  @EachTransport
  void theCountsAgreeWithWhatHappened(Transport transport) throws Exception {
    AtomicLong handled = new AtomicLong();
    AtomicLong thrown = new AtomicLong();
    AtomicLong published = new AtomicLong();
    AtomicLong refused = new AtomicLong();
    try (Buses buses =
        transport.open(settings -> settings.laneCapacity(16).emitTimeout(Duration.ofMillis(1)))) {
      buses
          .handler()
          .register(
              Binding.builder()
                  .handler(
                      "Numbers.sync",
                      NUMBER,
                      number -> {
                        if (number % 7 == 0) {
                          thrown.incrementAndGet();
                          throw new IllegalStateException("seven");
                        }
                        handled.incrementAndGet();
                      })
                  .asyncHandler(
                      "Numbers.async",
                      NUMBER,
                      number ->
                          number % 5 == 0
                              ? CompletableFuture.failedFuture(new IllegalStateException("five"))
                              : CompletableFuture.runAsync(() -> {}))
                  .build());
      buses.start();
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        threads.add(
            new Thread(
                () -> {
                  for (int i = 0; i < EACH; i++) {
                    CompletionStage<Void> taken =
                        i % 11 == 0
                            ? buses.emitter().emit("number", Map.of("not", "a number"))
                            : buses.emitter().emit(NUMBER, i);
                    taken.whenComplete(
                        (done, error) -> (error == null ? published : refused).incrementAndGet());
                    if (i % 100 == 0) {
                      // Within one lane the counts agree at any time.
                      for (HandlerStats c : buses.handler().stats().handlers()) {
                        assertThat(c.received())
                            .isEqualTo(c.handled() + c.failed() + c.dropped() + c.inFlight());
                      }
                    }
                  }
                }));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      eventually(() -> assertThat(published.get() + refused.get()).isEqualTo(4 * EACH));
      long expected = transport == Transport.LOCAL ? 4 * EACH : published.get();
      buses.awaitReceived(expected);
      buses.assertAccounting();

      assertThat(buses.emitter().stats().event("number"))
          .isEqualTo(new EventStats("number", 4 * EACH, published.get(), refused.get(), 0, 0));
      long undecodable =
          buses.handlerReports().failures().stream()
              .filter(
                  failure ->
                      failure.kind() == Failure.Kind.DECODE
                          && "Numbers.sync".equals(failure.handler()))
              .count();
      HandlerStats sync = buses.of("Numbers.sync");
      // Over Redis some were refused before they were sent.
      if (transport == Transport.LOCAL) {
        assertThat(undecodable).isEqualTo(4 * ((EACH + 10) / 11));
      }
      assertThat(sync.handled()).isEqualTo(handled.get());
      assertThat(sync.failed()).isEqualTo(thrown.get() + undecodable);
      assertThat(sync.dropped()).isEqualTo(expected - handled.get() - thrown.get() - undecodable);
    }
  }

  @EachTransport
  void theyAgreeAfterAStopUnderLoadToo(Transport transport) throws Exception {
    AtomicLong handled = new AtomicLong();
    AtomicLong published = new AtomicLong();
    AtomicLong refused = new AtomicLong();
    Buses buses = transport.open();
    buses
        .handler()
        .register(
            Binding.builder()
                .handler("Numbers.sync", NUMBER, number -> handled.incrementAndGet())
                .build());
    for (int round = 0; round < 3; round++) {
      buses.start();
      Thread emitter =
          new Thread(
              () -> {
                while (buses.emitter().isRunning()) {
                  buses
                      .emitter()
                      .emit(NUMBER, 1)
                      .whenComplete(
                          (done, error) -> (error == null ? published : refused).incrementAndGet());
                }
              });
      long before = handled.get();
      emitter.start();
      eventually(() -> assertThat(handled.get()).isGreaterThan(before + 1000));
      buses.emitter().stop(Duration.ofSeconds(5));
      emitter.join();
      buses.stop();
      eventually(
          () ->
              assertThat(buses.emitter().stats().event("number").emitted())
                  .isEqualTo(published.get() + refused.get()));
      buses.assertAccounting();
      assertThat(buses.of("Numbers.sync").handled()).isEqualTo(handled.get());
      assertThat(buses.of("Numbers.sync").inFlight()).isZero();
    }
  }
}
