package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.engine.Message;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisEngineTest {
  private static TestRedis redis;

  private final RecordingContext context = new RecordingContext();
  private RedisEngine engine;

  @BeforeAll
  static void startRedis() {
    redis = TestRedis.embedded();
  }

  @AfterAll
  static void stopRedis() {
    redis.close();
  }

  @BeforeEach
  void startEngine() {
    engine = new RedisEngine(RedisOptions.builder(RedisDsn.parse(redis.dsn())).build());
    engine.start(context);
  }

  @AfterEach
  void stopEngine() {
    engine.stop(Duration.ofSeconds(5));
    context.close();
    assertThat(engineThreads()).isEmpty();
  }

  static List<String> engineThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("emit-"))
        .toList();
  }

  static Message message(String channel, String payload) {
    return Message.of(channel, payload.getBytes(UTF_8));
  }

  static <T> T get(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(10, SECONDS);
  }

  @Test
  void deliversWhatOthersPublish() throws Exception {
    get(engine.subscribe("Grüße"));
    try (RespClient other = redis.client()) {
      assertThat(other.publish("Grüße", "{\"a\": \"\\u00fc\"}")).isEqualTo(1);
    }
    await().until(() -> context.payloads("Grüße").equals(List.of("{\"a\": \"\\u00fc\"}")));
  }

  @Test
  void publishesWhatOthersReceiveAndAnswersTheirNumber() throws Exception {
    assertThat(get(engine.publish(message("there", "null")))).isZero();
    try (RespClient one = redis.client().subscribe("there");
        RespClient two = redis.client().subscribe("there")) {
      assertThat(get(engine.publish(message("there", "{\"a\":\"ü\"}")))).isEqualTo(2);
      assertThat(one.nextMessage()).isEqualTo("{\"a\":\"ü\"}");
      assertThat(two.nextMessage()).isEqualTo("{\"a\":\"ü\"}");
    }
  }

  @Test
  void namesItsConnections() {
    try (RespClient other = redis.client()) {
      assertThat((String) other.call("CLIENT", "LIST"))
          .contains("name=emit-publish ")
          .contains("name=emit-subscribe ");
    }
  }

  @Test
  void keepsEachThreadsOrderUnderLoad() throws Exception {
    int threads = 4;
    int each = 25_000;
    get(engine.subscribe("load"));
    List<CompletableFuture<List<CompletionStage<Long>>>> publishers =
        IntStream.range(0, threads)
            .mapToObj(
                thread ->
                    CompletableFuture.supplyAsync(
                        () ->
                            IntStream.range(0, each)
                                .mapToObj(i -> engine.publish(message("load", thread + " " + i)))
                                .toList()))
            .toList();
    for (CompletableFuture<List<CompletionStage<Long>>> publisher : publishers) {
      for (CompletionStage<Long> stage : publisher.get(30, SECONDS)) {
        assertThat(get(stage)).isEqualTo(1);
      }
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> context.received.size() == threads * each);
    int[] next = new int[threads];
    for (String payload : context.payloads("load")) {
      int space = payload.indexOf(' ');
      int thread = Integer.parseInt(payload.substring(0, space));
      assertThat(payload.substring(space + 1)).isEqualTo(String.valueOf(next[thread]++));
    }
  }

  @Test
  void subscribingTwiceIsOneSubscription() throws Exception {
    CompletionStage<Void> first = engine.subscribe("twice");
    assertThat(engine.subscribe("twice")).isSameAs(first);
    get(first);
    assertThat(get(engine.publish(message("twice", "1")))).isEqualTo(1);
    await().until(() -> context.payloads("twice").equals(List.of("1")));
  }

  @Test
  void unsubscribesAndSubscribesAgain() throws Exception {
    get(engine.subscribe("on-off"));
    engine.unsubscribe("on-off");
    // Confirmed after the end of the other, since Redis answers in order.
    get(engine.subscribe("fence"));
    assertThat(get(engine.publish(message("on-off", "lost")))).isZero();
    get(engine.subscribe("on-off"));
    assertThat(get(engine.publish(message("on-off", "found")))).isEqualTo(1);
    await().until(() -> context.payloads("on-off").equals(List.of("found")));
  }

  @Test
  void deliversNothingOnceQuiescedButPublishes() throws Exception {
    get(engine.subscribe("q"));
    engine.quiesce();
    assertThat(get(engine.publish(message("q", "1")))).isZero();
    assertThatThrownBy(() -> get(engine.subscribe("q2")))
        .hasCauseInstanceOf(NotRunningException.class);
    assertThat(context.received).isEmpty();
  }

  @Test
  void sendsWhatWasPublishedBeforeStop() throws Exception {
    List<CompletionStage<Long>> stages = new ArrayList<>();
    try (RespClient other = redis.client().subscribe("last")) {
      for (int i = 0; i < 5000; i++) {
        stages.add(engine.publish(message("last", String.valueOf(i))));
      }
      engine.stop(Duration.ofSeconds(10));
      for (int i = 0; i < 5000; i++) {
        assertThat(stages.get(i).toCompletableFuture()).isCompletedWithValue(1L);
        assertThat(other.nextMessage()).isEqualTo(String.valueOf(i));
      }
    }
    assertThatThrownBy(() -> get(engine.publish(message("last", "after"))))
        .hasCauseInstanceOf(NotRunningException.class);
  }

  @Test
  void failsWhatCannotBeEncodedAndSendsNothing() throws Exception {
    Codec<String> broken =
        new Codec<>() {
          @Override
          public void write(JsonWriter out, @Nullable String value) {
            throw new CodecException("NaN has no JSON form");
          }

          @Override
          public String read(JsonReader in) {
            throw new CodecException("not needed");
          }

          @Override
          public JsonShape shape() {
            return JsonShape.VALUE;
          }
        };
    try (RespClient other = redis.client().subscribe("codec")) {
      assertThatThrownBy(() -> get(engine.publish(Message.of("codec", broken, "x"))))
          .hasCauseInstanceOf(CodecException.class);
      get(engine.publish(message("codec", "next")));
      assertThat(other.nextMessage()).isEqualTo("next");
    }
  }

  @Test
  void refusesWhatHasNoSpaceInTime() throws Exception {
    RedisEngine small =
        new RedisEngine(
            RedisOptions.builder(RedisDsn.parse(redis.dsn()))
                .outboxCapacity(10)
                .spaceTimeout(Duration.ofMillis(50))
                .build());
    small.start(context);
    redis.freeze();
    try {
      List<CompletionStage<Long>> queued = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        queued.add(small.publish(message("full", "1")));
      }
      assertThatThrownBy(() -> get(small.publish(message("full", "2"))))
          .hasCauseInstanceOf(OverloadException.class)
          .hasMessageContaining("'full'")
          .hasMessageContaining("10 messages");
      redis.thaw();
      for (CompletionStage<Long> stage : queued) {
        assertThat(get(stage)).isZero();
      }
      assertThat(get(small.publish(message("full", "3")))).isZero();
    } finally {
      redis.thaw();
      small.stop(Duration.ofSeconds(5));
    }
  }

  @Test
  void startsAndStopsAnyNumberOfTimes() throws Exception {
    engine.stop(Duration.ofSeconds(5));
    for (int i = 0; i < 50; i++) {
      engine.start(context);
      get(engine.subscribe("again"));
      assertThat(get(engine.publish(message("again", String.valueOf(i))))).isEqualTo(1);
      engine.stop(Duration.ofSeconds(5));
      assertThat(engineThreads()).isEmpty();
    }
    try (RespClient other = redis.client()) {
      await().until(() -> !((String) other.call("CLIENT", "LIST")).contains("name=emit-"));
    }
    assertThat(context.gaps).isEmpty();
    assertThat(context.failures).isEmpty();
  }
}
