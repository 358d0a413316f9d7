package dev.emit.stress;

import static dev.emit.stress.Load.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import dev.emit.HandlerStats;
import dev.emit.annotations.Overflow;
import dev.emit.handler.HandlerOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each policy of a lane under several threads that emit without a pause. */
class LaneStressTest {
  private static final int SMALL = 32;

  private final Witness witness = new Witness();

  private static HandlerOptions<Long> options() {
    return HandlerOptions.defaults();
  }

  private static EmitBuilder quiet() {
    return Emit.builder();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, SMALL, 1000, 8192})
  void aLaneKeepsOrderWithinAnyCapacity(int capacity) throws InterruptedException {
    try (Load load = new Load(quiet(), 25_000)) {
      load.bus().register(NUMBER, witness::handle, options().withCapacity(capacity));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(load.all());
      witness.assertOrder();
      witness.assertAtMost(1);
    }
  }

  @Test
  void aLaneOnASharedExecutorKeepsOrder() throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(3);
    try (Load load = new Load(quiet().executor("shared", executor), 25_000)) {
      load.bus().register(NUMBER, witness::handle, options().withExecutor("shared"));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(load.all());
      witness.assertOrder();
      witness.assertAtMost(1);
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void asynchronousHandlersKeepOrder() throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try (Load load = new Load(quiet(), 10_000)) {
      load.bus()
          .registerAsync(
              NUMBER,
              number -> {
                witness.begin("");
                Runnable end =
                    () -> {
                      witness.see(number);
                      witness.end("");
                    };
                if (number % 3 == 0) {
                  end.run();
                  return CompletableFuture.completedFuture(null);
                }
                return CompletableFuture.runAsync(end, executor);
              },
              options().withCapacity(SMALL));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(load.all());
      witness.assertOrder();
      witness.assertAtMost(1);
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFindsNoPlaceIsCounted(Overflow overflow) throws InterruptedException {
    try (Load load = new Load(quiet(), 10_000)) {
      load.bus()
          .register(
              NUMBER, this::handleSlowly, options().withCapacity(SMALL).withOverflow(overflow));
      load.emit();
      HandlerStats stats = load.settle();
      assertThat(stats.handled()).isEqualTo(witness.handled.get());
      assertThat(stats.handled() == load.all()).isEqualTo(overflow == Overflow.WAIT);
      witness.assertOrder();
      witness.assertAtMost(1);
      if (overflow == Overflow.DROP_OLDEST || overflow == Overflow.KEEP_LATEST) {
        assertLatestOfOneWasHandled(10_000);
      }
    }
  }

  private void handleSlowly(long number) {
    if (Load.placeOf(number) % 16 == 0) {
      LockSupport.parkNanos(1_000);
    }
    witness.handle(number);
  }

  /** The last message of all was some emitter's last. */
  private void assertLatestOfOneWasHandled(int each) {
    assertThat(List.of(0, 1, 2, 3)).anyMatch(emitter -> witness.last(emitter) == each - 1);
  }

  @ParameterizedTest
  @EnumSource
  void concurrentHandlersAreBounded(Overflow overflow) throws InterruptedException {
    try (Load load = new Load(quiet(), 5_000)) {
      load.bus()
          .register(
              NUMBER,
              number -> {
                witness.begin(number);
                if (Load.placeOf(number) % 16 == 0) {
                  LockSupport.parkNanos(1_000);
                }
                witness.handled.incrementAndGet();
                witness.end(number);
              },
              options().withConcurrency(3).withCapacity(SMALL).withOverflow(overflow));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(witness.handled.get());
      witness.assertAtMost(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysKeepTheirOrderBesideEachOther(Overflow overflow) throws InterruptedException {
    try (Load load = new Load(quiet(), 5_000)) {
      load.bus()
          .register(
              NUMBER,
              this::handleByKey,
              options()
                  .withKey(Load::emitterOf)
                  .withConcurrency(3)
                  .withCapacity(SMALL)
                  .withOverflow(overflow));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(witness.handled.get());
      witness.assertOrder();
      witness.assertAtMost(3);
      witness.assertOneOfAKeyAtOnce();
      if (overflow == Overflow.KEEP_LATEST) {
        for (int emitter = 0; emitter < Load.EMITTERS; emitter++) {
          assertThat(witness.last(emitter)).isEqualTo(4_999);
        }
      }
    }
  }

  private void handleByKey(long number) {
    int key = Load.emitterOf(number);
    witness.begin(key);
    if (Load.placeOf(number) % 16 == 0) {
      LockSupport.parkNanos(1_000);
    }
    witness.see(number);
    witness.end(key);
  }

  @Test
  void manyKeysComeAndGo() throws InterruptedException {
    try (Load load = new Load(quiet(), 10_000)) {
      load.bus()
          .register(
              NUMBER,
              number -> {
                long key = number % 1_000;
                witness.begin(key);
                witness.handled.incrementAndGet();
                witness.end(key);
              },
              options().withKey(number -> number % 1_000).withConcurrency(4).withCapacity(SMALL));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(load.all());
      witness.assertOneOfAKeyAtOnce();
    }
  }

  @ParameterizedTest
  @EnumSource
  void batchesKeepOrderAndTheirSize(Overflow overflow) throws InterruptedException {
    List<Integer> tooLarge = new CopyOnWriteArrayList<>();
    try (Load load = new Load(quiet(), 10_000)) {
      load.bus()
          .registerBatch(
              NUMBER,
              numbers -> {
                if (numbers.size() > 7 || numbers.isEmpty()) {
                  tooLarge.add(numbers.size());
                }
                witness.begin("");
                numbers.forEach(witness::see);
                witness.end("");
              },
              options().withBatch(7).withCapacity(SMALL).withOverflow(overflow));
      load.emit();
      assertThat(load.settle().handled()).isEqualTo(witness.handled.get());
      assertThat(tooLarge).isEmpty();
      witness.assertOrder();
      witness.assertAtMost(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void closingALaneLosesNothing(int concurrency) throws InterruptedException {
    try (Load load = new Load(quiet(), 20_000)) {
      var first =
          load.bus()
              .register(NUMBER, number -> {}, options().withCapacity(SMALL).withConcurrency(3));
      var second =
          load.bus()
              .register(
                  NUMBER, number -> {}, options().withCapacity(SMALL).withConcurrency(concurrency));
      load.bus().start();
      CountDownLatch done = load.begin();
      while (done.getCount() > 0) {
        second.close();
        second =
            load.bus()
                .register(
                    NUMBER,
                    number -> {},
                    options().withCapacity(SMALL).withConcurrency(concurrency));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(50_000));
      }
      assertThat(load.settle().handled()).isEqualTo(load.all());
      assertThat(load.bus().stats().handlers()).hasSize(2);
      first.close();
    }
  }
}
