package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Codecs;
import dev.emit.error.NotRunningException;
import dev.emit.handler.HandlerOptions;
import dev.emit.handler.RetryPolicy;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Order;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Handlers and procedures with options, registered by hand, and events that are bound. */
class OptionsTest {
  private static final Event<Order> PLACED = Event.of("order.placed", Order.CODEC);
  private static final Event<Integer> COUNTED = Event.of("counted", Codecs.INTEGER);
  private static final Call<Order, String> QUOTE = Call.of("quote", Order.CODEC, Codecs.STRING);
  private static final Order ORDER = new Order("o-1", 4200);

  private final List<Object> got = new CopyOnWriteArrayList<>();

  @EachTransport
  void batchHandlersGetEachMessageInOrder(Transport transport) {
    HandlerOptions<Object> tens = HandlerOptions.defaults().withBatch(10);
    List<Object> later = new CopyOnWriteArrayList<>();
    try (Buses buses = transport.open()) {
      buses.handler().registerBatch(COUNTED, got::addAll, tens);
      buses
          .handler()
          .registerBatchAsync(
              COUNTED,
              messages -> {
                later.addAll(messages);
                return CompletableFuture.completedFuture(null);
              },
              tens);
      buses.start();
      for (int i = 0; i < 100; i++) {
        get(buses.emitter().emit(COUNTED, i));
      }
      List<Integer> all = IntStream.range(0, 100).boxed().toList();
      eventually(() -> assertThat(got).isEqualTo(all));
      eventually(() -> assertThat(later).isEqualTo(all));
    }
  }

  @EachTransport
  void untypedHandlersHaveOptionsToo(Transport transport) {
    HandlerOptions<Object> options = HandlerOptions.defaults().withCapacity(10);
    try (Buses buses = transport.open()) {
      buses.handler().register("order.placed", got::add, options);
      buses.start();
      get(buses.emitter().emit(PLACED, ORDER));
      eventually(() -> assertThat(got).hasToString("[{id=o-1, cents=4200}]"));
    }
  }

  @Test
  void proceduresRunOnTheExecutorThatTheirOptionsName() {
    HandlerOptions<Order> options =
        HandlerOptions.<Order>defaults().withExecutor("till").withKey(Order::id).withConcurrency(2);
    try (Emit bus =
        Emit.builder().executor("till", task -> new Thread(task, "till").start()).build()) {
      bus.register(QUOTE, order -> Thread.currentThread().getName(), options);
      bus.registerAsync(
          Call.of("quote.later", Order.CODEC, Codecs.STRING),
          order -> CompletableFuture.completedFuture(Thread.currentThread().getName()),
          options);
      bus.start();
      assertThat(bus.callAndWait(QUOTE, ORDER)).isEqualTo("till");
      assertThat(bus.callAndWait(Call.of("quote.later", Order.CODEC, Codecs.STRING), ORDER))
          .isEqualTo("till");
    }
  }

  @Test
  void optionsThatMakeNoSenseAreRefused() {
    Emit bus = Emit.local();
    HandlerOptions<Object> batch = HandlerOptions.defaults().withBatch(2);
    HandlerOptions<Object> caller = HandlerOptions.defaults().withCallerThread(0);
    HandlerOptions<Object> retry =
        HandlerOptions.defaults().withRetry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO));

    assertThatThrownBy(() -> bus.register(PLACED, got::add, batch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("batch is 2")
        .hasMessageContaining("register a BatchHandler");
    assertThatThrownBy(
            () -> bus.registerAsync(PLACED, o -> CompletableFuture.completedFuture(o), caller))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("emitting thread");
    for (HandlerOptions<Object> refused : List.of(batch, caller, retry)) {
      assertThatThrownBy(() -> bus.register(QUOTE, Order::id, refused))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("A procedure answers each request once");
      assertThatThrownBy(
              () -> Binding.builder().procedure("Orders.quote", QUOTE, refused, Order::id))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(bus.stats().handlers()).isEmpty();
  }

  @EachTransport
  void aBoundEventReachesItsHandlersOverStopsAndStarts(Transport transport) {
    try (Buses buses = transport.open()) {
      EventTopic<Order> placed = buses.emitter().topic(PLACED);
      assertThat(placed.event()).isEqualTo(PLACED);
      assertThat(failureOf(placed.emit(ORDER))).isInstanceOf(NotRunningException.class);
      buses.handler().register(PLACED, order -> got.add(String.valueOf(order)));
      for (int i = 0; i < 2; i++) {
        buses.start();
        get(placed.emit(ORDER));
        get(placed.emit());
        eventually(() -> assertThat(got).containsExactly(ORDER.toString(), "null"));
        buses.stop();
        got.clear();
      }
      assertThat(buses.emitter().stats().event("order.placed").published()).isEqualTo(4);
    }
  }
}
