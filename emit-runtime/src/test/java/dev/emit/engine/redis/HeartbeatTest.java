package dev.emit.engine.redis;

import static dev.emit.engine.redis.RedisEngineTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.testing.RespClient;
import dev.emit.testing.TestRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
  private static final String FOREIGN = "{\"msg\": \"heartbeat\", \"time\": 1.5}";

  @Test
  void isWrittenAsPythonWritesIt() {
    assertThat(Heartbeat.text(1234567890123L))
        .isEqualTo("{\"msg\": \"heartbeat\", \"time\": 1234567890.123}");
    assertThat(Heartbeat.text(1234567890007L)).endsWith("1234567890.007}");
    assertThat(Heartbeat.text(1234567890000L)).endsWith("1234567890.000}");
  }

  @Test
  void beatsOnItsChannelAndAnswersNoBeat() throws Exception {
    try (TestRedis redis = TestRedis.embedded();
        RecordingContext context = new RecordingContext();
        RespClient peer = redis.client().subscribe("app/heartbeat");
        RespClient other = redis.client()) {
      RedisEngine engine =
          new RedisEngine(
              RedisOptions.builder(RedisDsn.parse(redis.dsn()))
                  .heartbeat(Duration.ofMillis(100))
                  .heartbeatChannel("app/heartbeat")
                  .livenessPeriod(Duration.ofSeconds(5))
                  .build());
      engine.start(context);
      try {
        assertThat(peer.nextMessage())
            .matches("\\{\"msg\": \"heartbeat\", \"time\": [0-9]{10}\\.[0-9]{3}}");
        other.publish("app/heartbeat", FOREIGN);
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          heard.add(peer.nextMessage());
        }
        assertThat(Collections.frequency(heard, FOREIGN)).isEqualTo(1);
        await().until(() -> context.payloads("app/heartbeat").size() >= 8);
        get(engine.subscribe("app/heartbeat"));
        engine.unsubscribe("app/heartbeat");
        // The user's subscription is gone, the heartbeat's own is not.
        assertThat(other.publish("app/heartbeat", "noise")).isEqualTo(2);
        await().until(() -> context.payloads("app/heartbeat").contains("noise"));
        assertThat(context.failures).isEmpty();
      } finally {
        engine.stop(Duration.ofSeconds(5));
      }
    }
  }
}
