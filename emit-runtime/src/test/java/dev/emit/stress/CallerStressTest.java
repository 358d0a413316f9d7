package dev.emit.stress;

import static dev.emit.stress.Load.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.Emit;
import dev.emit.HandlerStats;
import dev.emit.Subscription;
import dev.emit.handler.HandlerOptions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Handlers on the emitting thread under several threads that emit without a pause. */
class CallerStressTest {
  private static final HandlerOptions<Object> CALLER =
      HandlerOptions.defaults().withCallerThread(0);

  private final AtomicInteger handled = new AtomicInteger();

  private void handle(long number) {
    handled.incrementAndGet();
    if (number % 100 == 0) {
      throw new IllegalStateException();
    }
  }

  @Test
  void countsAreExactWhoeverEmits() throws InterruptedException {
    try (Load load = new Load(Emit.builder(), 20_000)) {
      load.bus().register(NUMBER, this::handle, CALLER);
      load.bus().register(NUMBER, this::handle, CALLER);
      load.emit();
      HandlerStats stats = load.settle();
      assertThat(handled).hasValue((int) (2 * load.all()));
      assertThat(stats.failed()).isEqualTo(load.all() / 100);
      assertThat(load.bus().stats().handlers().get(1).handled()).isEqualTo(stats.handled());
    }
  }

  @Test
  void countsAreExactWhenEmittersEndAndOthersBegin() throws InterruptedException {
    try (Load load = new Load(Emit.builder(), 0)) {
      load.bus().register(NUMBER, number -> handled.incrementAndGet(), CALLER);
      load.bus().start();
      int threads = 200;
      CountDownLatch done = new CountDownLatch(threads);
      for (int i = 0; i < threads; i++) {
        new Thread(
                () -> {
                  for (long number = 0; number < 100; number++) {
                    var unused = load.bus().emit(NUMBER, number);
                  }
                  done.countDown();
                })
            .start();
      }
      done.await();
      assertThat(handled).hasValue(100 * threads);
      assertThat(load.bus().stats().handlers().get(0).handled()).isEqualTo(100L * threads);
      assertThat(load.bus().stats().event("number").published()).isEqualTo(100L * threads);
    }
  }

  @Test
  void countsAreExactWhenAHandlerEmitsToOthersThanItGotItWith() {
    try (Emit bus = Emit.local()) {
      AtomicInteger others = new AtomicInteger();
      bus.register(
          NUMBER,
          number -> {
            handled.incrementAndGet();
            if (number % 50 == 0) {
              Subscription other = bus.register(NUMBER, n -> others.incrementAndGet(), CALLER);
              var unused = bus.emit(NUMBER, number + 1);
              other.close();
            }
          },
          CALLER);
      bus.start();
      int emitted = 10_000;
      for (long number = 0; number < emitted; number++) {
        var unused = bus.emit(NUMBER, number);
      }
      int all = emitted + emitted / 50;
      assertThat(handled).hasValue(all);
      assertThat(others).hasValue(emitted / 50);
      assertThat(bus.stats().handlers().get(0).handled()).isEqualTo(all);
      assertThat(bus.stats().event("number").published()).isEqualTo(all);
    }
  }

  @Test
  void countsNeverFallWhileHandlersComeAndGo() throws InterruptedException {
    try (Emit bus = Emit.local()) {
      bus.register(NUMBER, number -> handled.incrementAndGet(), CALLER);
      bus.start();
      long emitted = 500_000;
      Thread emitter =
          new Thread(
              () -> {
                for (long number = 0; number < emitted; number++) {
                  var unused = bus.emit(NUMBER, number);
                }
              });
      emitter.start();
      long before = 0;
      while (emitter.isAlive()) {
        Subscription other = bus.register(NUMBER, number -> {}, CALLER);
        before = assertGrown(bus, before);
        other.close();
        before = assertGrown(bus, before);
      }
      assertThat(assertGrown(bus, before)).isEqualTo(emitted);
      assertThat(bus.stats().event("number").published()).isEqualTo(emitted);
    }
  }

  private static long assertGrown(Emit bus, long before) {
    long now = bus.stats().handlers().get(0).handled();
    assertThat(now).isGreaterThanOrEqualTo(before);
    return now;
  }
}
