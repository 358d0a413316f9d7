package dev.emit.reliability;

import static dev.emit.reliability.Load.DOUBLE;
import static dev.emit.reliability.Load.NUMBER;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Emit;
import dev.emit.error.NotRunningException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestRedis;
import dev.emit.testing.Threads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is left of a bus that was started and stopped a thousand times. */
class LeakTest {
  private static final int CYCLES = 1000;

  @Test
  void aThousandStartsLeaveNothing() throws Exception {
    cycle(Emit.local());
    Threads.awaitNone();
  }

  @Test
  void aThousandStartsOverRedisLeaveNothing() throws Exception {
    try (TestRedis redis = TestRedis.embedded();
        RespClient admin = redis.client()) {
      cycle(Emit.redis(redis.dsn()));
      Threads.awaitNone();
      await().until(() -> !((String) admin.call("CLIENT", "LIST")).contains("name=emit-"));
      assertThat(admin.call("PUBSUB", "CHANNELS")).asString().isEqualTo("[]");
    }
  }

  /** Each time with an event and a call; the last time with a call that is left at the stop. */
  private static void cycle(Emit emit) throws Exception {
    AtomicInteger handled = new AtomicInteger();
    emit.register(NUMBER, number -> handled.incrementAndGet());
    emit.registerAsync(
        DOUBLE,
        number ->
            number < 0 ? new CompletableFuture<>() : CompletableFuture.completedFuture(2 * number));
    for (int i = 0; i < CYCLES; i++) {
      emit.start();
      emit.emit(NUMBER, i).toCompletableFuture().get(10, SECONDS);
      assertThat(emit.call(DOUBLE, i).get(10, SECONDS)).isEqualTo(2 * i);
      if (i < CYCLES - 1) {
        emit.stop();
      }
    }
    CompletableFuture<Integer> left = emit.call(DOUBLE, -1);
    emit.stop(Duration.ofMillis(100));
    assertThat(left)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(NotRunningException.class);
    assertThat(emit.stats().pendingCalls()).isZero();
    assertThat(handled).hasValue(CYCLES);
  }
}
