package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Codecs;
import dev.emit.error.CallException;
import dev.emit.error.Failure;
import dev.emit.handler.Handler;
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
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What can be registered, when, and how it ends. */
class RegistrationTest {
  private static final Event<Order> PLACED = Event.of("order.placed", Order.CODEC);
  private static final Event<Void> TICK = Event.of("tick");
  private static final Call<Order, Long> QUOTE = Call.of("quote", Order.CODEC, Codecs.LONG);
  private static final Order ORDER = new Order("o-1", 4200);

  private final List<Object> got = new CopyOnWriteArrayList<>();

  private Binding everything() {
    return Binding.builder()
        .handler("Orders.placed", PLACED, order -> got.add("placed " + order.id()))
        .asyncHandler(
            "Orders.audit",
            PLACED,
            order -> CompletableFuture.runAsync(() -> got.add("audited " + order.id())))
        .handler("Orders.tick", TICK, nothing -> got.add("tick"))
        .handler("Orders.raw", Event.of("raw", Codecs.MAP), message -> got.add("raw " + message))
        .procedure("Orders.quote", QUOTE, order -> order.cents() + 1)
        .asyncProcedure(
            "Orders.slowQuote",
            Call.of("slow.quote", Order.CODEC, Codecs.LONG),
            order -> CompletableFuture.supplyAsync(() -> order.cents() + 2))
        .build();
  }

  private void useEverything(Emit emitter) {
    get(emitter.emit(PLACED, ORDER));
    get(emitter.emit(TICK));
    get(emitter.emit("raw", Map.of("a", 1)));
    eventually(
        () ->
            assertThat(got)
                .containsExactlyInAnyOrder("placed o-1", "audited o-1", "tick", "raw {a=1}"));
    assertThat(emitter.callAndWait(QUOTE, ORDER)).isEqualTo(4201);
    assertThat(emitter.callAndWait(Call.of("slow.quote", Order.CODEC, Codecs.LONG), ORDER))
        .isEqualTo(4202);
  }

  @EachTransport
  void aBindingIsRegisteredBeforeTheStart(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(everything());
      buses.start();
      useEverything(buses.emitter());
    }
  }

  @EachTransport
  void aBindingIsRegisteredAfterTheStart(Transport transport) {
    try (Buses buses = transport.open().start()) {
      get(buses.handler().register(everything()).ready());
      useEverything(buses.emitter());
    }
  }

  @EachTransport
  void handlersAreRegisteredOneByOne(Transport transport) {
    try (Buses buses = transport.open()) {
      Emit handler = buses.handler();
      handler.register(PLACED, order -> got.add("typed " + order));
      handler.registerAsync(
          PLACED,
          order -> {
            got.add("async " + order);
            return CompletableFuture.completedFuture(null);
          });
      handler.register("order.placed", message -> got.add("untyped " + message));
      handler.register(QUOTE, Order::cents);
      handler.registerAsync(
          Call.of("async.quote", Order.CODEC, Codecs.LONG),
          order -> CompletableFuture.completedFuture(order.cents()));
      buses.start();

      get(buses.emitter().emit(PLACED, ORDER));
      eventually(
          () ->
              assertThat(got)
                  .containsExactlyInAnyOrder(
                      "typed " + ORDER, "async " + ORDER, "untyped {id=o-1, cents=4200}"));
      assertThat(buses.emitter().callAndWait(QUOTE, ORDER)).isEqualTo(4200);
      assertThat(
              buses.emitter().callAndWait(Call.of("async.quote", Order.CODEC, Codecs.LONG), ORDER))
          .isEqualTo(4200);
    }
  }

  @EachTransport
  void allHandlersOfAnEventGetIt(Transport transport) {
    try (Buses buses = transport.open()) {
      for (int i = 0; i < 5; i++) {
        int number = i;
        buses.handler().register(PLACED, order -> got.add(number));
      }
      buses.start();
      get(buses.emitter().emit(PLACED, ORDER));
      eventually(() -> assertThat(got).containsExactlyInAnyOrder(0, 1, 2, 3, 4));
    }
  }

  @EachTransport
  void aClosedSubscriptionGetsNothingMoreAndTheOthersDo(Transport transport) {
    try (Buses buses = transport.open()) {
      Subscription closed = buses.handler().register(PLACED, order -> got.add("closed"));
      buses.handler().register(PLACED, order -> got.add("open"));
      buses.start();
      closed.close();
      closed.close();

      get(buses.emitter().emit(PLACED, ORDER));
      get(buses.emitter().emit(PLACED, ORDER));
      eventually(() -> assertThat(got).containsExactly("open", "open"));
      assertThat(buses.handler().stats().handlers()).hasSize(1);
    }
  }

  @EachTransport
  void theLastSubscriptionOfAnEventCanBeClosedAndOneRegisteredAgain(Transport transport) {
    try (Buses buses = transport.open().start()) {
      for (int i = 0; i < 3; i++) {
        int round = i;
        Subscription subscription = buses.handler().register(PLACED, order -> got.add(round));
        get(subscription.ready());
        get(buses.emitter().emit(PLACED, ORDER));
        eventually(() -> assertThat(got).hasSize(round + 1).endsWith(round));
        subscription.close();
      }
    }
  }

  @EachTransport
  void whatWaitsForAClosedHandlerIsDroppedAndWhatItIsAtIsFinished(Transport transport)
      throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch at = new CountDownLatch(1);
    try (Buses buses = transport.open()) {
      Subscription subscription =
          buses
              .handler()
              .register(
                  PLACED,
                  order -> {
                    at.countDown();
                    go.await();
                    got.add(order);
                  });
      buses.start();
      for (int i = 0; i < 3; i++) {
        get(buses.emitter().emit(PLACED, ORDER));
      }
      at.await();
      eventually(
          () -> assertThat(buses.handler().stats().handlers().get(0).received()).isEqualTo(3));
      subscription.close();
      go.countDown();

      eventually(() -> assertThat(got).containsExactly(ORDER));
      assertThat(buses.handlerReports().of(Failure.Kind.DROPPED))
          .singleElement()
          .satisfies(dropped -> assertThat(dropped.message()).startsWith("2 waiting"));
    }
  }

  @EachTransport
  void aHandlerIsUnsubscribedByItsEventAndItself(Transport transport) {
    Handler<Order> handler = order -> got.add("unsubscribed");
    Handler<Map<String, Object>> untyped = message -> got.add("untyped unsubscribed");
    try (Buses buses = transport.open()) {
      buses.handler().register(PLACED, handler);
      buses.handler().register("order.placed", untyped);
      buses.handler().register(PLACED, order -> got.add("stays"));
      buses.start();

      assertThat(buses.handler().unsubscribe(PLACED, handler)).isTrue();
      assertThat(buses.handler().unsubscribe("order.placed", untyped)).isTrue();
      assertThat(buses.handler().unsubscribe(PLACED, handler)).isFalse();
      assertThat(buses.handler().unsubscribe("another", handler)).isFalse();

      get(buses.emitter().emit(PLACED, ORDER));
      eventually(() -> assertThat(got).containsExactly("stays"));
    }
  }

  @EachTransport
  void aClosedProcedureIsNotServedAnyMore(Transport transport) {
    try (Buses buses = transport.open()) {
      Subscription subscription = buses.handler().register(QUOTE, Order::cents);
      buses.start();
      assertThat(buses.emitter().callAndWait(QUOTE, ORDER)).isEqualTo(4200);
      subscription.close();
      eventually(
          () ->
              assertThatThrownBy(() -> buses.emitter().callAndWait(QUOTE, ORDER))
                  .isInstanceOf(CallException.class)
                  .hasMessageContaining("reached nobody"));

      get(buses.handler().register(QUOTE, order -> 7L).ready());
      assertThat(buses.emitter().callAndWait(QUOTE, ORDER)).isEqualTo(7);
    }
  }

  @Test
  void twoProceduresOfOneNameAreRefusedAndNothingOfTheBindingStays() {
    Emit bus = Emit.local();
    bus.register(QUOTE, Order::cents);
    assertThatThrownBy(() -> bus.register(everything()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'quote' is already served by RegistrationTest")
        .hasMessageContaining("Orders.quote");
    assertThat(bus.stats().handlers()).hasSize(1);
  }

  @EachTransport
  void oneBindingServesManyBuses(Transport transport) {
    Binding binding =
        Binding.builder().handler("Orders.placed", PLACED, order -> got.add(order)).build();
    try (Buses first = transport.open();
        Buses second = transport.open()) {
      first.handler().register(binding);
      second.handler().register(binding);
      first.start();
      second.start();
      get(first.emitter().emit(PLACED, ORDER));
      int expected = transport == Transport.LOCAL ? 1 : 2;
      eventually(() -> assertThat(got).hasSize(expected));
    }
  }

  @Test
  void aSubscriptionIsReadyOnlyWhenTheBusIsStarted() {
    Emit bus = Emit.local();
    Subscription subscription = bus.register(everything());
    CompletableFuture<Void> ready = subscription.ready().toCompletableFuture();
    assertThat(ready).isNotDone();
    bus.start();
    get(ready);
    bus.stop();
  }

  @Test
  void namesThatTheProtocolReservesAreRefused() {
    Emit bus = Emit.local();
    assertThatThrownBy(() -> bus.register("__emit_x", message -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'__emit_x' begins with __emit_");
    assertThatThrownBy(() -> bus.emit("", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> Event.of("__emit_y")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Call.of("", Codecs.VOID, Codecs.VOID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @EachTransport
  void unsubscribeEndsAProcedureToo(Transport transport) {
    Procedure<Order, Long> procedure = Order::cents;
    try (Buses buses = transport.open()) {
      buses.handler().register(QUOTE, procedure);
      buses.start();
      assertThat(buses.emitter().callAndWait(QUOTE, ORDER)).isEqualTo(4200);

      assertThat(buses.handler().unsubscribe("quote", procedure)).isTrue();

      assertThat(buses.handler().unsubscribe("quote", procedure)).isFalse();
      assertThat(buses.handler().stats().handlers()).isEmpty();
    }
  }

  @Test
  void redisIsSubscribedToWhileThereAreHandlersAndNoLonger() {
    try (Buses buses = Transport.REDIS.open();
        RespClient redis = new RespClient(SharedRedis.get().port())) {
      buses.start();
      Subscription first = buses.handler().register("lonely", message -> {});
      Subscription second = buses.handler().register("lonely", message -> {});
      get(second.ready());
      first.close();
      assertThat(redis.publish("lonely", "null")).isEqualTo(1);

      second.close();

      eventually(() -> assertThat(redis.publish("lonely", "null")).isZero());
    }
  }
}
