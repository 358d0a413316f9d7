package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.error.PublishException;
import dev.emit.testing.Order;
import dev.emit.testing.Recorder;
import dev.emit.testing.RespClient;
import dev.emit.testing.SharedRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Events as a peer in another language sees them (wire protocol, sections 1, 4 and 5). */
class WireEventTest {
  private static final Event<Order> PLACED = Event.of("order.placed", Order.CODEC);

  private final List<Object> got = new CopyOnWriteArrayList<>();
  private final Recorder reports = new Recorder();
  private Emit bus = bus(settings -> settings);
  private final RespClient python = SharedRedis.get().client();

  private Emit bus(UnaryOperator<EmitBuilder> settings) {
    return settings.apply(Emit.builder().redis(SharedRedis.get().dsn()).listener(reports)).build();
  }

  @AfterEach
  void disconnect() {
    bus.close();
    python.close();
  }

  private void keep(@Nullable Object message) {
    got.add(message == null ? "null" : message);
  }

  @Test
  void anEventIsPublishedUnderItsNameAsJsonWithoutSpaces() {
    bus.start();
    python.subscribe("order.placed");
    get(bus.emit(PLACED, new Order("o-\"1\" Grüße \uD83D\uDE00", 4200)));
    assertThat(python.nextMessage())
        .isEqualTo("{\"id\":\"o-\\\"1\\\" Grüße \uD83D\uDE00\",\"cents\":4200}");
    Map<String, Object> untyped = new LinkedHashMap<>();
    untyped.put("a", 1);
    untyped.put("b", List.of(true, 1.5, "x"));
    untyped.put("c", null);
    get(bus.emit("order.placed", untyped));
    assertThat(python.nextMessage()).isEqualTo("{\"a\":1,\"b\":[true,1.5,\"x\"],\"c\":null}");
    get(bus.emit("order.placed", JsonMapper.shared().readTree("[1, {\"a\": null}]")));
    assertThat(python.nextMessage()).isEqualTo("[1,{\"a\":null}]");
  }

  @Test
  void anEventWithoutAMessageIsPublishedAsNull() {
    bus.start();
    python.subscribe("tick");
    get(bus.emit("tick"));
    assertThat(python.nextMessage()).isEqualTo("null");
    get(bus.emit(Event.of("tick")));
    assertThat(python.nextMessage()).isEqualTo("null");
    get(bus.emit(Event.of("tick", Order.CODEC), null));
    assertThat(python.nextMessage()).isEqualTo("null");
  }

  @Test
  void whatPythonWritesIsRead() {
    bus.register("order.placed", this::keep);
    bus.register(PLACED, this::keep);
    bus.start();
    python.publish(
        "order.placed",
        "{\"id\": \"Gr\\u00fc\\u00dfe \\ud83d\\ude00\", \"cents\": 4200, \"more\": [1, null]}");
    eventually(
        () -> {
          assertThat(got).hasSize(2).contains(new Order("Grüße \uD83D\uDE00", 4200));
          assertThat(got)
              .filteredOn(Map.class::isInstance)
              .singleElement()
              .isEqualTo(
                  Map.of(
                      "id", "Grüße \uD83D\uDE00", "cents", 4200, "more", Arrays.asList(1, null)));
        });
  }

  @Test
  void nullIsReadAsNoMessage() {
    bus.register("tick", this::keep);
    bus.register(Event.of("tick"), this::keep);
    bus.register(Event.of("tick", Order.CODEC), this::keep);
    bus.start();
    assertThat(python.publish("tick", "null")).isEqualTo(1);
    eventually(() -> assertThat(got).containsExactlyInAnyOrder(Map.of(), "null", "null"));
    assertThat(reports.failures()).isEmpty();
  }

  @Test
  void theNumbersThatOnlyPythonWritesAreRead() {
    bus.register(Event.of("measured", Codecs.DOUBLE), this::keep);
    bus.register("measured.all", this::keep);
    bus.start();
    for (String number : List.of("NaN", "Infinity", "-Infinity", "1e3")) {
      python.publish("measured", number);
    }
    python.publish("measured.all", "{\"a\": NaN, \"b\": [Infinity, -Infinity]}");
    Map<String, Object> untyped =
        Map.of("a", Double.NaN, "b", List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    eventually(
        () ->
            assertThat(got)
                .containsExactlyInAnyOrder(
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    1000.0,
                    untyped));
  }

  @Test
  void namesAreUtf8AsTheyAre() {
    bus.register("Grüße \uD83D\uDE00/*", this::keep);
    bus.start();
    python.subscribe("ein ärger");
    get(bus.emit("ein ärger"));
    assertThat(python.nextMessage()).isEqualTo("null");
    try (RespClient other = SharedRedis.get().client()) {
      assertThat(other.publish("Grüße \uD83D\uDE00/*", "{}")).isEqualTo(1);
    }
    eventually(() -> assertThat(got).containsExactly(Map.of()));
  }

  @Test
  void aNamespaceIsPutBeforeEachName() {
    bus = bus(settings -> settings.namespace("app").heartbeat(Duration.ofMillis(20)));
    bus.register("tick", this::keep);
    bus.start();
    python.publish("tick", "{\"a\": \"not ours\"}");
    assertThat(python.publish("app/tick", "{\"a\": \"ours\"}")).isEqualTo(1);
    eventually(() -> assertThat(got).containsExactly(Map.of("a", "ours")));
    python.subscribe("app/other");
    get(bus.emit("other"));
    assertThat(python.nextMessage()).isEqualTo("null");
    python.subscribe("app/heartbeat");
    assertThat(python.nextMessage()).startsWith("{\"msg\": \"heartbeat\"");
    assertThat(bus.stats().event("other").published()).isEqualTo(1);
  }

  @Test
  void heartbeatsAppearOnTheirChannel() {
    bus = bus(settings -> settings.heartbeat(Duration.ofMillis(20)));
    bus.start();
    long before = Instant.now().getEpochSecond() - 1;
    python.subscribe("heartbeat");
    for (int i = 0; i < 3; i++) {
      String beat = python.nextMessage();
      assertThat(beat).matches("\\{\"msg\": \"heartbeat\", \"time\": \\d+\\.\\d{3}\\}");
      String seconds = beat.replaceAll(".*: (\\d+)\\..*", "$1");
      assertThat(Long.parseLong(seconds)).isBetween(before, before + 3600);
    }
  }

  @Test
  void aHandlerMayListenToHeartbeatsAndStop() {
    bus = bus(settings -> settings.heartbeat(Duration.ofMillis(20)));
    Subscription subscription = bus.register("heartbeat", this::keep);
    bus.start();
    eventually(() -> assertThat(got).hasSizeGreaterThan(2));
    subscription.close();
    python.subscribe("heartbeat");
    python.nextMessage();
    python.nextMessage();
    assertThat(bus.isRunning()).isTrue();
  }

  @Test
  void whatIsTooLargeIsNotSent() {
    bus = bus(settings -> settings.maxPayload(100));
    bus.register("large", this::keep);
    bus.start();
    assertThat(failureOf(bus.emit("large", Map.of("text", "x".repeat(90)))))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("'large'")
        .hasMessageContaining("101 bytes")
        .hasMessageContaining("maxPayload");
    get(bus.emit("large", Map.of("text", "x".repeat(89))));
    eventually(() -> assertThat(got).hasSize(1));
    assertThat(bus.stats().event("large")).isEqualTo(new EventStats("large", 2, 1, 1, 0, 0));
    assertThat(reports.of(Failure.Kind.EMIT)).hasSize(1);
  }

  @Test
  void whatComesAndIsTooLargeIsDroppedCountedAndReported() {
    bus = bus(settings -> settings.maxPayload(100));
    bus.register(
        Binding.builder()
            .handler("Large.typed", Event.of("large", Codecs.STRING), this::keep)
            .handler("Large.untyped", Event.of("large", Codecs.OBJECT), this::keep)
            .build());
    bus.start();
    python.publish("large", "\"" + "x".repeat(99) + "\"");
    python.publish("large", "\"" + "x".repeat(98) + "\"");
    eventually(
        () -> {
          assertThat(bus.stats().handler("Large.typed"))
              .isEqualTo(new HandlerStats("large", "Large.typed", 2, 1, 0, 1, 0));
          assertThat(bus.stats().handler("Large.untyped"))
              .isEqualTo(new HandlerStats("large", "Large.untyped", 2, 1, 0, 1, 0));
        });
    assertThat(reports.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.kind()).isEqualTo(Failure.Kind.DECODE);
              assertThat(failure.event()).isEqualTo("large");
              assertThat(failure.message())
                  .contains("101 bytes", "maxPayload")
                  .doesNotContain("xx");
            });
  }
}
