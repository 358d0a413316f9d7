package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.error.Failure;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Order;
import dev.emit.testing.Transport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What of a message reaches its handlers, where both are of one kind and where they are not. */
class MessageTest {
  private static final Event<Order> PLACED = Event.of("order.placed", Order.CODEC);
  private static final Order ORDER = new Order("o-1", 4200);

  private final List<Object> got = new CopyOnWriteArrayList<>();

  private void keep(@Nullable Object message) {
    got.add(message == null ? "null" : message);
  }

  @EachTransport
  void whatIsEmittedUntypedReachesTypedHandlers(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(PLACED, this::keep);
      buses.start();
      get(buses.emitter().emit("order.placed", Map.of("id", "o-1", "cents", 4200, "more", true)));
      get(
          buses
              .emitter()
              .emit(
                  "order.placed",
                  JsonMapper.shared().readTree("{\"cents\": 4200, \"id\": \"o-1\"}")));
      eventually(() -> assertThat(got).containsExactly(ORDER, ORDER));
    }
  }

  @EachTransport
  void whatIsEmittedTypedReachesUntypedHandlersAsJsonDoes(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register("order.placed", this::keep);
      buses.handler().register(Event.of("order.placed", Codecs.JSON_NODE), this::keep);
      buses.handler().register(Event.of("order.placed", Codecs.OBJECT), this::keep);
      buses.start();
      get(buses.emitter().emit(PLACED, ORDER));
      Map<String, Object> asMap = Map.of("id", "o-1", "cents", 4200);
      eventually(
          () ->
              assertThat(got)
                  .containsExactlyInAnyOrder(
                      asMap,
                      JsonMapper.shared().readTree("{\"id\":\"o-1\",\"cents\":4200}"),
                      asMap));
    }
  }

  @EachTransport
  void anyJsonReachesAHandlerThatTakesAny(Transport transport) {
    List<String> all = List.of("[1,2]", "\"text\"", "7", "true", "{\"a\":{\"b\":[]}}");
    try (Buses buses = transport.open()) {
      buses.handler().register(Event.of("any", Codecs.JSON_NODE), node -> got.add(node.toString()));
      buses.start();
      for (String json : all) {
        get(buses.emitter().emit("any", JsonMapper.shared().readTree(json)));
      }
      eventually(() -> assertThat(got).containsExactlyElementsOf(all));
    }
  }

  @EachTransport
  void withoutAMessageTypedHandlersGetNull(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(PLACED, this::keep);
      buses.start();
      get(buses.emitter().emit(PLACED));
      get(buses.emitter().emit(PLACED, null));
      get(buses.emitter().emit("order.placed"));
      eventually(() -> assertThat(got).containsExactly("null", "null", "null"));
    }
  }

  @EachTransport
  void withoutAMessageUntypedHandlersGetAnEmptyMap(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register("order.placed", this::keep);
      buses.start();
      get(buses.emitter().emit(PLACED));
      get(buses.emitter().emit(PLACED, null));
      get(buses.emitter().emit("order.placed"));
      eventually(() -> assertThat(got).containsExactly(Map.of(), Map.of(), Map.of()));
    }
  }

  @EachTransport
  void anEventWithoutAMessageIgnoresOneThatIsThere(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(Event.of("order.placed"), this::keep);
      buses.start();
      get(buses.emitter().emit(PLACED, ORDER));
      get(buses.emitter().emit("order.placed", Map.of("a", List.of(1))));
      eventually(() -> assertThat(got).containsExactly("null", "null"));
    }
  }

  @EachTransport
  void aMessageOfAnotherShapeFailsForItsHandlerOnly(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(Binding.builder().handler("Orders.placed", PLACED, this::keep).build());
      buses.handler().register("order.placed", message -> got.add("untyped"));
      buses.start();
      get(buses.emitter().emit("order.placed", Map.of("id", "o-0", "cents", "many")));
      get(buses.emitter().emit(PLACED, ORDER));

      eventually(() -> assertThat(got).containsExactlyInAnyOrder("untyped", "untyped", ORDER));
      eventually(() -> assertThat(buses.of("Orders.placed").handled()).isEqualTo(1));
      assertThat(buses.of("Orders.placed"))
          .isEqualTo(new HandlerStats("order.placed", "Orders.placed", 2, 1, 1, 0, 0));
      assertThat(buses.handlerReports().of(Failure.Kind.DECODE))
          .singleElement()
          .satisfies(
              failure -> {
                assertThat(failure.event()).isEqualTo("order.placed");
                assertThat(failure.handler()).isEqualTo("Orders.placed");
                assertThat(failure.cause()).isInstanceOf(CodecException.class);
                assertThat(failure.message()).contains("cents");
              });
      buses.assertAccounting();
    }
  }

  @EachTransport
  void aMessageThatHasNoJsonFormFailsAtItsEmitter(Transport transport) {
    Event<Double> measured = Event.of("measured", Codecs.DOUBLE);
    try (Buses buses = transport.open()) {
      buses.handler().register(Event.of("measured", Codecs.OBJECT), this::keep);
      buses.start();
      assertThat(failureOf(buses.emitter().emit(measured, Double.NaN)))
          .isInstanceOf(CodecException.class)
          .hasMessageContaining("NaN");
      get(buses.emitter().emit(measured, 1.5));

      eventually(() -> assertThat(got).containsExactly(1.5));
      assertThat(buses.emitter().stats().event("measured"))
          .isEqualTo(new EventStats("measured", 2, 1, 1, 0, 0));
      assertThat(buses.emitterReports().of(Failure.Kind.EMIT))
          .singleElement()
          .satisfies(failure -> assertThat(failure.event()).isEqualTo("measured"));
    }
  }

  /** Counts how often it is used. */
  private static final class CountingCodec implements Codec<Order> {
    final AtomicInteger uses = new AtomicInteger();

    @Override
    public void write(JsonWriter out, @Nullable Order value) {
      uses.incrementAndGet();
      Order.CODEC.write(out, value);
    }

    @Override
    public @Nullable Order read(JsonReader in) {
      uses.incrementAndGet();
      return Order.CODEC.read(in);
    }

    @Override
    public JsonShape shape() {
      return JsonShape.OBJECT;
    }
  }

  @Test
  void inOneJvmTypedHandlersGetTheVeryObjectAndNothingIsEncoded() {
    CountingCodec codec = new CountingCodec();
    Event<Order> event = Event.of("order.placed", codec);
    try (Emit bus = Emit.local()) {
      bus.register(event, this::keep);
      bus.register(Event.of("order.placed", codec), this::keep);
      bus.start();
      get(bus.emit(event, ORDER));
      eventually(() -> assertThat(got).hasSize(2));
      assertThat(got).allSatisfy(order -> assertThat(order).isSameAs(ORDER));
      assertThat(codec.uses).hasValue(0);
    }
  }

  @Test
  void inOneJvmTypedHandlersGetTheVeryObjectWhoeverElseListens() {
    try (Emit bus = Emit.local()) {
      bus.register("order.placed", message -> {});
      bus.register(PLACED, this::keep);
      bus.start();
      get(bus.emit(PLACED, ORDER));
      eventually(() -> assertThat(got).hasSize(1));
      assertThat(got.get(0)).isSameAs(ORDER);
    }
  }

  @Test
  void inOneJvmATypedCallPassesTheVeryObjectsAndEncodesNothing() {
    CountingCodec codec = new CountingCodec();
    Call<Order, Order> call = Call.of("echo", codec, codec);
    try (Emit bus = Emit.local()) {
      bus.register(call, order -> order);
      bus.start();
      assertThat(bus.callAndWait(call, ORDER)).isSameAs(ORDER);
      assertThat(codec.uses).hasValue(0);
    }
  }
}
