package dev.emit.reliability;

import static dev.emit.reliability.Load.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Emit;
import dev.emit.Health;
import dev.emit.engine.EngineHealth.State;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestProxy;
import dev.emit.testing.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a bus says of its own health. */
class HealthTest {
  @Test
  void aLocalBusIsConnectedWhileItRuns() throws Exception {
    Emit emit = Emit.local();
    CountDownLatch go = new CountDownLatch(1);
    emit.register(NUMBER, number -> go.await());
    assertThat(emit.health().engine().state()).isEqualTo(State.STOPPED);
    Instant before = Instant.now();
    emit.start();
    Health health = emit.health();
    assertThat(health.isConnected()).isTrue();
    assertThat(health.engine().since()).isBetween(before, Instant.now());
    assertThat(health.engine().roundTrip()).isNull();
    emit.emit(NUMBER, 1);
    emit.emit(NUMBER, 2);
    assertThat(emit.health().queued()).isEqualTo(2);
    go.countDown();
    emit.stop();
    assertThat(emit.health().isConnected()).isFalse();
    assertThat(emit.health().queued()).isZero();
  }

  @Test
  void followsTheConnectionToRedis() {
    try (TestRedis redis = TestRedis.embedded();
        Emit emit = Emit.builder().redis(redis.dsn()).heartbeat(Duration.ofMillis(50)).build()) {
      emit.start();
      Health first = emit.health();
      assertThat(first.isConnected()).isTrue();
      assertThat(first.engine().reason()).isNull();
      assertThat(first.engine().roundTrip()).isPositive();
      assertThat(first.engine().unanswered()).isZero();
      // Beats and pings alone are signs of life.
      await()
          .until(
              () ->
                  emit.health()
                      .engine()
                      .lastReceived()
                      .isAfter(first.engine().lastReceived().plusMillis(200)));
      redis.kill();
      await().until(() -> !emit.health().isConnected());
      Health lost = emit.health();
      assertThat(lost.engine().state()).isEqualTo(State.RECONNECTING);
      assertThat(lost.engine().reason()).isNotEmpty();
      assertThat(lost.engine().since()).isAfterOrEqualTo(first.engine().since());
      redis.restart();
      await().until(() -> emit.health().isConnected());
      assertThat(emit.health().engine().reason()).isNull();
      assertThat(emit.health().engine().since()).isAfter(lost.engine().since());
    }
  }

  @Test
  void countsWhatRedisHasNotAnswered() {
    try (TestRedis redis = TestRedis.embedded();
        TestProxy proxy = new TestProxy(redis.port());
        Emit emit = Emit.redis("redis://127.0.0.1:" + proxy.port());
        RespClient other = redis.client().subscribe("number")) {
      emit.start();
      proxy.hold(true);
      emit.emit(NUMBER, 1);
      emit.emit(NUMBER, 22);
      assertThat(other.nextMessage()).isEqualTo("1");
      assertThat(emit.health().engine().unanswered()).isEqualTo(2);
      assertThat(emit.health().engine().unansweredBytes()).isEqualTo(3);
      proxy.hold(false);
      await().until(() -> emit.health().engine().unanswered() == 0);
    }
  }
}
