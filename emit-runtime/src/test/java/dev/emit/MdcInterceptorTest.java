package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.handler.HandlerOptions;
import dev.emit.interceptor.MdcInterceptor;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Order;
import dev.emit.testing.RespClient;
import dev.emit.testing.SharedRedis;
import dev.emit.testing.Transport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The diagnostic context, from emitters to handlers and from callers to procedures. */
class MdcInterceptorTest {
  private static final Event<Order> PLACED = Event.of("order.placed", Order.CODEC);
  private static final Event<Integer> COUNTED = Event.of("counted", Codecs.INTEGER);
  private static final Call<Order, String> TRACE = Call.of("trace", Order.CODEC, Codecs.STRING);
  private static final Order ORDER = new Order("o-1", 4200);

  private final List<String> seen = new CopyOnWriteArrayList<>();

  @AfterEach
  void clear() {
    MDC.clear();
  }

  private static Buses open(Transport transport) {
    return transport.open(settings -> settings.interceptor(MdcInterceptor.of("traceId", "spanId")));
  }

  private void see(String who) {
    seen.add(who + " " + MDC.get("traceId") + " " + MDC.get("spanId"));
  }

  @EachTransport
  void handlersHaveWhatTheirEmitterHad(Transport transport) {
    try (Buses buses = open(transport)) {
      Emit handler = buses.handler();
      handler.register(PLACED, order -> see("typed"));
      handler.register("order.placed", message -> see("untyped " + message.keySet()));
      handler.registerAsync(
          PLACED,
          order -> {
            see("async");
            return CompletableFuture.completedFuture(null);
          });
      handler.registerBatch(
          PLACED, orders -> see("batch"), HandlerOptions.defaults().withBatch(10));
      buses.start();

      MDC.put("traceId", "t-\"1\" ü");
      get(buses.emitter().emit(PLACED, ORDER));
      eventually(
          () ->
              assertThat(seen)
                  .containsExactlyInAnyOrder(
                      "typed t-\"1\" ü null",
                      "untyped [id, cents] t-\"1\" ü null",
                      "async t-\"1\" ü null",
                      "batch t-\"1\" ü null"));
      seen.clear();

      MDC.clear();
      get(buses.emitter().emit(PLACED, ORDER));
      eventually(() -> assertThat(seen).hasSize(4).contains("typed null null"));
    }
  }

  @EachTransport
  void proceduresHaveWhatTheirCallerHad(Transport transport) {
    try (Buses buses = open(transport)) {
      buses.handler().register(TRACE, order -> MDC.get("traceId") + " of " + order.id());
      buses.start();
      MDC.put("traceId", "t-1");
      assertThat(buses.emitter().callAndWait(TRACE, ORDER)).isEqualTo("t-1 of o-1");
      MDC.put("traceId", "t-2");
      assertThat(buses.emitter().callAndWait(TRACE, ORDER)).isEqualTo("t-2 of o-1");
      assertThat(MDC.get("traceId")).isEqualTo("t-2");
      MDC.clear();
      assertThat(buses.emitter().callAndWait(TRACE, ORDER)).isEqualTo("null of o-1");
    }
  }

  @Test
  void peersSeeTheContextAsTheFirstMemberOfAnObjectAndNowhereElse() {
    try (Emit bus = redis(MdcInterceptor.of("traceId"));
        RespClient python = SharedRedis.get().client()) {
      bus.start();
      python.subscribe("order.placed").subscribe("counted");
      MDC.put("traceId", "t-1");
      MDC.put("other", "stays here");
      get(bus.emit(PLACED, ORDER));
      assertThat(python.nextMessage())
          .isEqualTo("{\"__emit_ctx__\":{\"traceId\":\"t-1\"},\"id\":\"o-1\",\"cents\":4200}");
      get(bus.emit("order.placed", Map.of()));
      assertThat(python.nextMessage()).isEqualTo("{\"__emit_ctx__\":{\"traceId\":\"t-1\"}}");
      get(bus.emit(COUNTED, 5));
      assertThat(python.nextMessage()).isEqualTo("5");
      MDC.clear();
      get(bus.emit(PLACED, ORDER));
      assertThat(python.nextMessage()).isEqualTo("{\"id\":\"o-1\",\"cents\":4200}");
    }
  }

  @Test
  void aContextOfAPeerIsReadAndNeverReachesAHandlerAsAMember() {
    Event<Map<String, Integer>> numbers = Event.of("order.placed", Codecs.map(Codecs.INTEGER));
    try (Emit bus = redis(MdcInterceptor.of("traceId"));
        Emit plain = redis();
        RespClient python = SharedRedis.get().client()) {
      bus.register("order.placed", message -> see("" + message));
      plain.register("order.placed", message -> see("plain " + message));
      plain.register(numbers, message -> see("numbers " + message));
      bus.start();
      plain.start();
      Map<String, String> traces =
          Map.of(
              "{\"__emit_ctx__\": {\"traceId\": \"t-}\\\"\"}, \"cents\": 1}", "t-}\"",
              "{\"__emit_ctx__\": {\"traceId\": 5, \"x\": {\"y\": []}}, \"cents\": 1}", "null",
              "{\"__emit_ctx__\" : { }  , \"cents\": 1}", "null",
              "{\"cents\": 1}", "null");
      traces.forEach(
          (payload, trace) -> {
            python.publish("order.placed", payload);
            eventually(
                () ->
                    assertThat(seen)
                        .as(payload)
                        .containsExactlyInAnyOrder(
                            "{cents=1} " + trace + " null",
                            "plain {cents=1} null null",
                            "numbers {cents=1} null null"));
            seen.clear();
          });
      python.publish("order.placed", "{\"__emit_ctx__\":{\"traceId\":\"t-1\"}}");
      eventually(() -> assertThat(seen).contains("{} t-1 null", "numbers {} null null"));
    }
  }

  @Test
  void aContextThatIsNoJsonIsAnErrorOfTheMessageAndOfNoOther() {
    try (Emit bus = redis(MdcInterceptor.of("traceId"));
        RespClient python = SharedRedis.get().client()) {
      bus.register("order.placed", message -> see("" + message));
      bus.start();
      List<String> broken =
          List.of(
              "{\"__emit_ctx__\"",
              "{\"__emit_ctx__\":",
              "{\"__emit_ctx__\":{",
              "{\"__emit_ctx__\":{\"a\":\"\\",
              "{\"__emit_ctx__\":{}",
              "{\"__emit_ctx__\":{}]",
              "{\"__emit_ctx__\"{}}");
      broken.forEach(payload -> python.publish("order.placed", payload));
      python.publish("order.placed", "{\"cents\": 1}");
      eventually(() -> assertThat(seen).containsExactly("{cents=1} null null"));
      assertThat(bus.stats().handlers().get(0).failed()).isEqualTo(broken.size());
    }
  }

  private static Emit redis(MdcInterceptor... interceptors) {
    EmitBuilder settings = Emit.builder().redis(SharedRedis.get().dsn());
    for (MdcInterceptor interceptor : interceptors) {
      settings.interceptor(interceptor);
    }
    return settings.build();
  }
}
