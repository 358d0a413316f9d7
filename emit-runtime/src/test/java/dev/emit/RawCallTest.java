package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.CallTimeoutException;
import dev.emit.error.ProcedureException;
import dev.emit.handler.Handler;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** pyemit's way to call and serve, and that it goes together with the typed one. */
class RawCallTest {
  private static final Call<Integer, Integer> ADD = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);
  private static final Map<String, Object> REQUEST = Map.of("command", "add", "value", 41);

  private final List<Map<String, Object>> seen = new CopyOnWriteArrayList<>();

  /** As pyemit's guide has it: the result goes into the request's own map. */
  private Handler<Map<String, Object>> server(Emit bus) {
    return request -> {
      seen.add(Map.copyOf(request));
      if ("add".equals(request.get("command"))) {
        request.put("result", request.get("value") instanceof Integer value ? value + 1 : "?");
        get(bus.rpcRespond(request));
      }
    };
  }

  @EachTransport
  void rawToRaw(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().rpcRegisterHandler(server(buses.handler()));
      buses.start();
      assertThat(get(buses.emitter().rpcSend(REQUEST)))
          .isEqualTo(Map.of("command", "add", "value", 41, "result", 42));
      assertThat((String) seen.get(0).get("__emit_sn__")).matches("[0-9a-f]{32}");
    }
  }

  @EachTransport
  void rawToTyped(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(ADD, number -> number + 1);
      buses.start();
      assertThat(get(buses.emitter().rpcSend(REQUEST)))
          .isEqualTo(Map.of("command", "add", "result", 42));
    }
  }

  @EachTransport
  void typedToRaw(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().rpcRegisterHandler(server(buses.handler()));
      buses.start();
      assertThat(buses.emitter().callAndWait(ADD, 41)).isEqualTo(42);
    }
  }

  @EachTransport
  void typedToTyped(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(ADD, number -> number + 1);
      buses.start();
      assertThat(buses.emitter().callAndWait(ADD, 41)).isEqualTo(42);
    }
  }

  @EachTransport
  void rawHandlersSeeWhatNoProcedureTakesAndNothingElse(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().rpcRegisterHandler(server(buses.handler()));
      buses
          .handler()
          .register(Call.of("twice", Codecs.INTEGER, Codecs.INTEGER), number -> 2 * number);
      buses.start();
      assertThat(get(buses.emitter().rpcSend(Map.of("command", "twice", "value", 4))))
          .containsEntry("result", 8);
      assertThat(get(buses.emitter().rpcSend(REQUEST))).containsEntry("result", 42);
      assertThat(seen)
          .singleElement()
          .satisfies(request -> assertThat(request).containsEntry("command", "add"));
    }
  }

  @EachTransport
  void eachRawHandlerHasAMapOfItsOwn(Transport transport) {
    try (Buses buses = transport.open()) {
      for (int i = 0; i < 3; i++) {
        buses
            .handler()
            .rpcRegisterHandler(
                request -> {
                  seen.add(Map.copyOf(request));
                  request.clear();
                });
      }
      buses.start();
      var unused = buses.emitter().rpcSend(REQUEST);
      eventually(
          () ->
              assertThat(seen)
                  .hasSize(3)
                  .allSatisfy(request -> assertThat(request).containsEntry("value", 41)));
      unused.cancel(false);
    }
  }

  @EachTransport
  void aServerThatDoesNotKnowTheCommandStaysSilent(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().rpcRegisterHandler(server(buses.handler()));
      buses.start();
      assertThat(
              failureOf(buses.emitter().rpcSend(Map.of("command", "other"), Duration.ofMillis(50))))
          .isInstanceOf(CallTimeoutException.class);
      assertThat(seen).hasSize(1);
    }
  }

  @EachTransport
  void theFirstReplyWinsAndLaterOnesAreDropped(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .rpcRegisterHandler(
              request -> {
                for (int i = 0; i < 3; i++) {
                  request.put("result", i);
                  get(buses.handler().rpcRespond(request));
                }
                seen.add(request);
              });
      buses.start();
      for (int i = 0; i < 20; i++) {
        assertThat(buses.emitter().callAndWait(ADD, 1)).isEqualTo(0);
      }
      eventually(() -> assertThat(seen).hasSize(20));
      assertThat(buses.emitterReports().failures()).isEmpty();
      assertThat(buses.handlerReports().failures()).isEmpty();
    }
  }

  @EachTransport
  void aRawServerMayAnswerWithAnError(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .rpcRegisterHandler(
              request -> {
                request.put("__emit_error__", Map.of("code", "busy", "message", "later"));
                get(buses.handler().rpcRespond(request));
              });
      buses.start();
      assertThat(failureOf(buses.emitter().call(ADD, 1)))
          .isInstanceOfSatisfying(
              ProcedureException.class, error -> assertThat(error.code()).isEqualTo("busy"))
          .hasMessage("later");
    }
  }

  @EachTransport
  void aReplyWithoutItsRequestsNumberIsRefused(Transport transport) {
    try (Buses buses = transport.open().start()) {
      assertThat(failureOf(buses.handler().rpcRespond(Map.of("result", 1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("__emit_sn__");
    }
  }

  @EachTransport
  void aClosedRawHandlerSeesNothingMore(Transport transport) {
    try (Buses buses = transport.open()) {
      Subscription closed = buses.handler().rpcRegisterHandler(seen::add);
      buses.handler().register(ADD, number -> number + 1);
      buses.start();
      closed.close();
      assertThat(buses.emitter().callAndWait(ADD, 41)).isEqualTo(42);
      assertThat(
              failureOf(buses.emitter().rpcSend(Map.of("command", "other"), Duration.ofMillis(50))))
          .isNotNull();
      assertThat(seen).isEmpty();
    }
  }

  @EachTransport
  void aLargeRequestAndReplyPass(Transport transport) {
    String large = "x".repeat(900_000);
    try (Buses buses = transport.open()) {
      buses.handler().register(Call.of("echo", Codecs.STRING, Codecs.STRING), text -> text);
      buses.start();
      assertThat(get(buses.emitter().rpcSend(Map.of("command", "echo", "value", large))))
          .containsEntry("result", large);
    }
  }
}
