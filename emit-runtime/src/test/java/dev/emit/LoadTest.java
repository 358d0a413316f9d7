package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.handler.HandlerOptions;
import dev.emit.handler.Histogram;
import dev.emit.testing.Recorder;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** How busy handlers are, and what becomes of those that are too slow. */
class LoadTest {
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);

  @Test
  void queueAndTimesAreSeen() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    try (Emit bus = Emit.local()) {
      bus.register(NUMBER, number -> go.await());
      bus.start();
      for (int i = 0; i < 5; i++) {
        get(bus.emit(NUMBER, i));
      }
      eventually(() -> assertThat(bus.stats().loads().get(0).queued()).isEqualTo(4));
      go.countDown();
      eventually(() -> assertThat(bus.stats().inFlight()).isZero());
      HandlerLoad load = bus.stats().loads().get(0);
      assertThat(load.queued()).isZero();
      assertThat(load.timeInQueue().count()).isPositive();
      assertThat(load.timeInHandler().max()).isPositive();
      assertThat(bus.stats().load(load.handler())).isEqualTo(load);
    }
  }

  @Test
  void aHandlerThatHoldsItsThreadTooLongIsReportedOnce() {
    CountDownLatch go = new CountDownLatch(1);
    Recorder recorder = new Recorder();
    try (Emit bus = Emit.builder().listener(recorder).build()) {
      bus.register(
          NUMBER,
          number -> go.await(),
          HandlerOptions.<Integer>defaults().withTimeout(Duration.ofMillis(5)));
      bus.start();
      get(bus.emit(NUMBER, 1));
      eventually(() -> assertThat(recorder.of(Failure.Kind.SLOW)).hasSize(1));
      go.countDown();
      eventually(() -> assertThat(bus.stats().handlers().get(0).handled()).isEqualTo(1));
      assertThat(recorder.failures()).hasSize(1);
    }
  }

  @Test
  void anExecutorThatTheBusDoesNotHaveIsRefused() {
    try (Emit bus = Emit.builder().executor("io", Executors.newSingleThreadExecutor()).build()) {
      assertThatThrownBy(
              () ->
                  bus.register(
                      NUMBER,
                      number -> {},
                      HandlerOptions.<Integer>defaults().withExecutor("blocking")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'blocking'")
          .hasMessageContaining("[io]");
    }
  }

  @Test
  void aHistogramIsAnEighthOffAtTheMost() {
    for (long nanos : new long[] {0, 3, 4, 7, 100, 12_345, 1_000_000_007L, Long.MAX_VALUE / 2}) {
      Histogram one = new Histogram(Histogram.bucketOf(nanos), new long[] {1}, nanos);
      assertThat((double) one.percentile(50).toNanos()).isBetween(nanos * 0.875, (double) nanos);
      assertThat(one.count()).isEqualTo(1);
    }
    Histogram two = new Histogram(Histogram.bucketOf(100), new long[] {99, 0, 0, 0, 1}, 220);
    assertThat(two.percentile(50)).isLessThan(Duration.ofNanos(120));
    assertThat(two.percentile(99.9)).isGreaterThan(Duration.ofNanos(190));
  }
}
