package dev.emit.engine.redis;

import static dev.emit.engine.redis.RedisEngineTest.engineThreads;
import static dev.emit.engine.redis.RedisEngineTest.get;
import static dev.emit.engine.redis.RedisEngineTest.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.emit.engine.Gap;
import dev.emit.error.EmitException;
import dev.emit.error.Failure;
import dev.emit.error.OutcomeUnknownException;
import dev.emit.error.PublishException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestProxy;
import dev.emit.testing.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults on a real server: what is lost is reported, and everything comes back. */
class RedisFaultsTest {
  private static final Duration LIVENESS = Duration.ofMillis(200);

  private final TestRedis redis = TestRedis.embedded();
  private final TestProxy proxy = new TestProxy(redis.port());
  private final RecordingContext context = new RecordingContext();
  private RedisEngine engine = engine(redis.dsn(), LIVENESS);

  private static RedisEngine engine(String dsn, Duration liveness) {
    return new RedisEngine(
        RedisOptions.builder(RedisDsn.parse(dsn))
            .livenessPeriod(liveness)
            .connectTimeout(Duration.ofSeconds(1))
            .reconnectPauses(Duration.ofMillis(10), Duration.ofMillis(100))
            .build());
  }

  @AfterEach
  void noThreadIsLeft() {
    engine.stop(Duration.ofSeconds(5));
    assertThat(engineThreads()).isEmpty();
    context.close();
    proxy.close();
    redis.close();
  }

  private void awaitLosses(int count) {
    await().untilAsserted(() -> assertThat(context.failures).hasSize(count));
    assertThat(context.failures).allMatch(f -> f.kind() == Failure.Kind.CONNECTION);
  }

  private void awaitGaps(int count) {
    await().untilAsserted(() -> assertThat(context.gaps).hasSize(count));
    Gap gap = context.gaps.get(count - 1);
    assertThat(gap.from()).isBeforeOrEqualTo(gap.to());
    assertThat(gap.reason()).isNotEmpty();
  }

  private void awaitPublishing(String channel) {
    await()
        .until(
            () ->
                engine
                    .publish(message(channel, "back"))
                    .toCompletableFuture()
                    .handle((receivers, failure) -> failure == null)
                    .get());
  }

  private void awaitThreads() {
    await()
        .untilAsserted(
            () ->
                assertThat(engineThreads())
                    .containsExactlyInAnyOrder(
                        "emit-redis-publish-reader",
                        "emit-redis-publish-writer",
                        "emit-redis-subscribe-reader"));
  }

  private static void killConnection(RespClient other, String role) {
    Matcher id =
        Pattern.compile("id=(\\d+) .* name=emit-" + role + " ")
            .matcher((String) other.call("CLIENT", "LIST"));
    assertThat(id.find()).isTrue();
    assertThat(other.call("CLIENT", "KILL", "ID", id.group(1))).isEqualTo(1L);
  }

  @Test
  void survivesKilledConnectionsUnderLoad() throws Exception {
    // Only the kills are to be seen here, however slow the machine is.
    engine = engine(redis.dsn(), Duration.ofSeconds(5));
    engine.start(context);
    get(engine.subscribe("load"));
    AtomicBoolean running = new AtomicBoolean(true);
    AtomicInteger completions = new AtomicInteger();
    Set<String> failed = ConcurrentHashMap.newKeySet();
    List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    CompletableFuture<Integer> load =
        CompletableFuture.supplyAsync(
            () -> {
              int next = 0;
              while (running.get()) {
                List<CompletableFuture<?>> batch = new ArrayList<>();
                for (int i = 0; i < 64; i++) {
                  String payload = String.valueOf(next++);
                  batch.add(
                      engine
                          .publish(message("load", payload))
                          .handle(
                              (receivers, failure) -> {
                                completions.incrementAndGet();
                                if (failure instanceof PublishException) {
                                  failed.add(payload);
                                } else if (failure != null
                                    && !(failure instanceof OutcomeUnknownException)) {
                                  unexpected.add(failure);
                                }
                                return receivers;
                              })
                          .toCompletableFuture());
                }
                batch.forEach(CompletableFuture::join);
              }
              return next;
            });
    int kills = 10;
    try (RespClient other = redis.client()) {
      for (int i = 1; i <= kills; i++) {
        int received = context.received.size();
        await().until(() -> context.received.size() > received);
        killConnection(other, "publish");
        awaitLosses(2 * i - 1);
        awaitPublishing("elsewhere");
        killConnection(other, "subscribe");
        awaitLosses(2 * i);
        awaitGaps(i);
      }
    }
    running.set(false);
    int published = load.get();
    await().untilAsserted(() -> assertThat(completions).hasValue(published));
    assertThat(unexpected).isEmpty();
    awaitThreads();
    engine.quiesce();
    int last = -1;
    for (String payload : context.payloads("load")) {
      int number = Integer.parseInt(payload);
      // Growing numbers are in order, and none of them is there twice.
      assertThat(number).isGreaterThan(last);
      assertThat(failed.contains(payload)).as("%s reported as not sent", payload).isFalse();
      last = number;
    }
    assertThat(context.gaps).hasSize(kills);
  }

  @Test
  void comesBackWhenRedisWasKilledAndStartedAgain() throws Exception {
    engine.start(context);
    get(engine.subscribe("kept"));
    get(engine.subscribe("dropped"));
    redis.kill();
    awaitLosses(2);
    assertThatThrownBy(() -> get(engine.publish(message("kept", "1"))))
        .hasCauseInstanceOf(PublishException.class)
        .hasMessageContaining("'kept'")
        .hasMessageContaining("not connected to Redis at 127.0.0.1:" + redis.port())
        .hasMessageContaining("since ")
        .hasMessageContaining("reconnecting");
    CompletionStage<Void> added = engine.subscribe("added");
    engine.unsubscribe("dropped");
    assertThat(added.toCompletableFuture()).isNotDone();
    AtomicReference<Object> subscribedAtGap = new AtomicReference<>();
    context.onGap =
        () -> {
          try (RespClient other = redis.client()) {
            subscribedAtGap.set(other.call("PUBSUB", "NUMSUB", "kept", "added", "dropped"));
          }
        };
    redis.restart();
    get(added);
    awaitGaps(1);
    assertThat(subscribedAtGap.get()).isEqualTo(List.of("kept", 1L, "added", 1L, "dropped", 0L));
    awaitPublishing("elsewhere");
    assertThat(get(engine.publish(message("kept", "2")))).isEqualTo(1);
    assertThat(get(engine.publish(message("added", "3")))).isEqualTo(1);
    assertThat(get(engine.publish(message("dropped", "4")))).isZero();
    await().until(() -> context.payloads("kept").equals(List.of("2")));
    assertThat(context.failures).hasSize(2);
    awaitThreads();
  }

  @Test
  void takesAFrozenServerForDeadAndComesBack() throws Exception {
    engine.start(context);
    get(engine.subscribe("frozen"));
    redis.freeze();
    CompletionStage<Long> sent = engine.publish(message("frozen", "1"));
    awaitLosses(2);
    assertThatThrownBy(() -> get(sent)).hasCauseInstanceOf(OutcomeUnknownException.class);
    redis.thaw();
    awaitGaps(1);
    assertThat(context.gaps.get(0).reason()).contains("nothing was received for 600 ms");
    awaitPublishing("frozen");
    await().until(() -> context.payloads("frozen").contains("back"));
  }

  @Test
  void noticesASilentConnectionWithoutAnyChannel() throws Exception {
    engine = engine("redis://127.0.0.1:" + proxy.port(), LIVENESS);
    engine.start(context);
    proxy.silent(true);
    awaitLosses(2);
    proxy.silent(false);
    awaitGaps(1);
    get(engine.subscribe("later"));
    awaitPublishing("later");
    await().until(() -> context.payloads("later").equals(List.of("back")));
  }

  /** What was pushed since may have been on its way, though something arrived after that. */
  @Test
  void aGapBeginsWhereNothingCanBeMissing() throws Exception {
    engine = engine(redis.dsn(), Duration.ofSeconds(10));
    engine.start(context);
    get(engine.subscribe("a"));
    Instant before = Instant.now();
    try (RespClient other = redis.client()) {
      other.publish("a", "1");
      await().until(() -> context.payloads("a").equals(List.of("1")));
      killConnection(other, "subscribe");
    }
    awaitGaps(1);
    assertThat(context.gaps.get(0).from()).isBeforeOrEqualTo(before);
  }

  @Test
  void staysConnectedWithoutAnyChannel() {
    engine.start(context);
    try (RespClient other = redis.client()) {
      // Older than three periods, and talking.
      await()
          .until(
              () ->
                  Pattern.compile("name=emit-subscribe age=[2-9] .* cmd=ping ")
                      .matcher((String) other.call("CLIENT", "LIST"))
                      .find());
    }
    assertThat(context.failures).isEmpty();
  }

  @Test
  void doesNotSendAgainWhatMayHaveArrived() throws Exception {
    engine = engine("redis://127.0.0.1:" + proxy.port(), LIVENESS);
    engine.start(context);
    try (RespClient other = redis.client().subscribe("once")) {
      proxy.mute(true);
      CompletionStage<Long> sent = engine.publish(message("once", "1"));
      assertThat(other.nextMessage()).isEqualTo("1");
      proxy.cut();
      assertThatThrownBy(() -> get(sent))
          .hasCauseInstanceOf(OutcomeUnknownException.class)
          .hasMessageContaining("not sent again");
      proxy.mute(false);
      awaitPublishing("elsewhere");
      get(engine.publish(message("once", "2")));
      assertThat(other.nextMessage()).isEqualTo("2");
    }
  }

  @Test
  void quiescesOnlyOnceEverythingOnItsWayIsDelivered() throws Exception {
    engine = engine("redis://127.0.0.1:" + proxy.port(), Duration.ofSeconds(5));
    engine.start(context);
    get(engine.subscribe("q"));
    proxy.hold(true);
    try (RespClient other = redis.client()) {
      for (int i = 0; i < 100; i++) {
        other.publish("q", String.valueOf(i));
      }
      CompletableFuture<Integer> deliveredAtEnd =
          CompletableFuture.supplyAsync(
              () -> {
                engine.quiesce();
                return context.received.size();
              });
      await().until(() -> other.call("PUBSUB", "NUMSUB", "q").equals(List.of("q", 0L)));
      proxy.hold(false);
      assertThat(get(deliveredAtEnd)).isEqualTo(100);
    }
  }

  @Test
  void stopsWhileItReconnects() {
    engine.start(context);
    redis.kill();
    awaitLosses(2);
    engine.stop(Duration.ofSeconds(5));
    assertThat(engineThreads()).isEmpty();
    assertThat(context.gaps).isEmpty();
  }

  @Test
  void failsWhatIsNotAnsweredWhenItStops() {
    engine.start(context);
    redis.freeze();
    CompletionStage<Long> sent = engine.publish(message("late", "1"));
    engine.stop(Duration.ofMillis(10));
    assertThat(sent.toCompletableFuture())
        .isCompletedExceptionally()
        .failsWithin(Duration.ZERO)
        .withThrowableOfType(java.util.concurrent.ExecutionException.class)
        .withCauseInstanceOf(EmitException.class);
  }

  @Test
  void oneRefusedChannelHarmsNoOther() throws Exception {
    try (RespClient admin = redis.client()) {
      assertThat(
              admin.call("ACL", "SETUSER", "u", "on", ">pw", "+@all", "resetchannels", "&allowed"))
          .isEqualTo("OK");
    }
    engine = engine("redis://u:pw@127.0.0.1:" + redis.port(), LIVENESS);
    engine.start(context);
    CompletionStage<Long> refused = engine.publish(message("secret", "1"));
    CompletionStage<Long> allowed = engine.publish(message("allowed", "2"));
    assertThatThrownBy(() -> get(refused))
        .hasCauseInstanceOf(PublishException.class)
        .hasMessageContaining("NOPERM")
        .hasMessageContaining("+publish &secret");
    assertThat(get(allowed)).isZero();
    CompletionStage<Void> no = engine.subscribe("secret");
    get(engine.subscribe("allowed"));
    assertThatThrownBy(() -> get(no))
        .hasCauseInstanceOf(EmitException.class)
        .hasMessageContaining("NOPERM")
        .hasMessageContaining("+subscribe &secret");
    assertThat(get(engine.publish(message("allowed", "3")))).isEqualTo(1);
    assertThat(context.failures).isEmpty();
  }

  @Test
  void reportsAChannelThatIsNotPermittedAnyMore() throws Exception {
    try (RespClient admin = redis.client()) {
      admin.call("ACL", "SETUSER", "u", "on", ">pw", "+@all", "resetchannels", "&a", "&b");
      engine = engine("redis://u:pw@127.0.0.1:" + redis.port(), LIVENESS);
      engine.start(context);
      get(engine.subscribe("a"));
      get(engine.subscribe("b"));
      // Redis cuts off who is subscribed to what is not permitted any more.
      admin.call("ACL", "SETUSER", "u", "resetchannels", "&b");
      awaitGaps(1);
      assertThat(context.failures)
          .filteredOn(failure -> failure.cause() != null)
          .singleElement()
          .satisfies(
              failure -> assertThat(failure.message()).contains("refused the subscription to 'a'"));
      assertThat(admin.publish("b", "1")).isEqualTo(1);
      // It is still wanted, and comes back with the permission and the next connection.
      admin.call("ACL", "SETUSER", "u", "&a");
      killConnection(admin, "subscribe");
      awaitGaps(2);
      assertThat(admin.publish("a", "2")).isEqualTo(1);
      await().until(() -> context.payloads("a").equals(List.of("2")));
    }
  }

  @Test
  void manyThreadsSubscribeAndUnsubscribe() throws Exception {
    engine.start(context);
    List<CompletableFuture<Void>> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      threads.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 2000; i++) {
                  String channel = "c" + ThreadLocalRandom.current().nextInt(20);
                  if (ThreadLocalRandom.current().nextBoolean()) {
                    engine.subscribe(channel);
                  } else {
                    engine.unsubscribe(channel);
                  }
                  engine.publish(message(channel, "x"));
                }
              }));
    }
    for (CompletableFuture<Void> thread : threads) {
      get(thread);
    }
    for (int i = 0; i < 20; i++) {
      get(engine.subscribe("c" + i));
      assertThat(get(engine.publish(message("c" + i, "y")))).isEqualTo(1);
    }
    assertThat(context.failures).isEmpty();
  }
}
