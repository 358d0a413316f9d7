package dev.emit.stress;

import static dev.emit.stress.Load.NUMBER;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.Emit;
import dev.emit.EmitListener;
import dev.emit.HandlerStats;
import dev.emit.error.DeadLetter;
import dev.emit.handler.HandlerOptions;
import dev.emit.handler.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Retries and timeouts under several threads that emit without a pause. */
class RetryStressTest {
  private static final int EACH = 1_000;
  private static final RetryPolicy THREE =
      new RetryPolicy(3, Duration.ofNanos(1), Duration.ofMillis(1));

  private final Witness witness = new Witness();
  private final Set<Object> buried = ConcurrentHashMap.newKeySet();
  private final Map<Long, AtomicInteger> attempts = new ConcurrentHashMap<>();

  private final EmitListener undertaker =
      new EmitListener() {
        @Override
        public void deadLetter(DeadLetter letter) {
          buried.add(letter.message());
        }
      };

  private Load load() {
    return new Load(Emit.builder().listener(undertaker), EACH);
  }

  private static HandlerOptions<Long> options() {
    return HandlerOptions.defaults();
  }

  /** One in 16 fails once, and one in 100 each time. */
  private void mayFail(long number) {
    int attempt = attempts.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet();
    int place = Load.placeOf(number);
    if (place % 100 == 0 || (place % 16 == 0 && attempt == 1)) {
      throw new IllegalStateException("attempt " + attempt);
    }
  }

  private void assertAllEnded(HandlerStats stats, Load load) {
    assertThat(stats.failed()).isEqualTo(load.all() / 100);
    assertThat(stats.handled()).isEqualTo(load.all() - load.all() / 100);
    assertThat(buried).hasSize((int) stats.failed());
    assertThat(attempts).allSatisfy((number, count) -> assertThat(count.get()).isBetween(1, 3));
  }

  @Test
  void whatIsRetriedHoldsUpWhatIsBehindIt() throws InterruptedException {
    try (Load load = load()) {
      load.bus()
          .register(
              NUMBER,
              number -> {
                mayFail(number);
                witness.handle(number);
              },
              options().withRetry(THREE));
      load.emit();
      assertAllEnded(load.settle(), load);
      witness.assertOrder();
    }
  }

  @Test
  void whatIsRetriedHoldsUpItsKeyAlone() throws InterruptedException {
    try (Load load = load()) {
      load.bus()
          .registerAsync(
              NUMBER,
              number ->
                  CompletableFuture.runAsync(
                      () -> {
                        mayFail(number);
                        int key = Load.emitterOf(number);
                        witness.begin(key);
                        witness.see(number);
                        witness.end(key);
                      }),
              options().withKey(Load::emitterOf).withConcurrency(3).withRetry(THREE));
      load.emit();
      assertAllEnded(load.settle(), load);
      witness.assertOrder();
      witness.assertOneOfAKeyAtOnce();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aStopEndsWhatWaitsToBeRetried(int concurrency) throws InterruptedException {
    RetryPolicy patient = new RetryPolicy(1_000, Duration.ofHours(1), Duration.ofHours(1));
    try (Load load = load()) {
      load.bus()
          .register(
              NUMBER,
              number -> {
                throw new IllegalStateException();
              },
              options().withConcurrency(concurrency).withRetry(patient));
      load.emit();
      eventually(() -> assertThat(load.bus().stats().inFlight()).isEqualTo(load.all()));
      load.bus().stop(Duration.ofMillis(1));
      HandlerStats stats = load.settle();
      assertThat(stats.failed()).isBetween(1L, (long) concurrency);
      assertThat(buried).hasSize((int) stats.failed());
    }
  }

  @Test
  void stagesThatNeverEndAreGivenUp() throws InterruptedException {
    try (Load load = new Load(Emit.builder(), 10)) {
      CountDownLatch never = new CountDownLatch(1);
      load.bus()
          .registerAsync(
              NUMBER,
              number ->
                  number % 2 == 0
                      ? new CompletableFuture<>()
                      : CompletableFuture.completedFuture(never),
              options().withTimeout(Duration.ofMillis(2)).withConcurrency(2));
      load.emit();
      HandlerStats stats = load.settle();
      assertThat(stats.failed()).isEqualTo(load.all() / 2);
      assertThat(stats.handled()).isEqualTo(load.all() / 2);
    }
  }
}
