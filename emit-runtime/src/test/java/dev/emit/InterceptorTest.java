package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Codecs;
import dev.emit.error.DeadLetter;
import dev.emit.error.Failure;
import dev.emit.error.ProcedureException;
import dev.emit.error.PublishException;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import dev.emit.handler.RetryPolicy;
import dev.emit.interceptor.Incoming;
import dev.emit.interceptor.Interceptor;
import dev.emit.interceptor.Next;
import dev.emit.interceptor.Outgoing;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Order;
import dev.emit.testing.Recorder;
import dev.emit.testing.Transport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands around emits, calls, and what they reach. */
class InterceptorTest {
  private static final Event<Order> PLACED = Event.of("order.placed", Order.CODEC);
  private static final Call<Order, Long> QUOTE = Call.of("quote", Order.CODEC, Codecs.LONG);
  private static final Order ORDER = new Order("o-1", 4200);

  private final List<String> seen = new CopyOnWriteArrayList<>();

  /** Writes down what it stands around, and sends its name along. */
  private final class Witness implements Interceptor {
    private final String name;

    Witness(String name) {
      this.name = name;
    }

    @Override
    public <R> CompletionStage<R> emit(Outgoing event, Next<R> next) throws Exception {
      event.context().put(name, "emitted");
      return around("emit " + event.name() + " " + event.message(), next);
    }

    @Override
    public <R> CompletionStage<R> handle(Incoming event, Next<R> next) throws Exception {
      return around(
          "handle " + event.handler() + " " + event.message() + " " + event.context().get(name),
          next);
    }

    @Override
    public <R> CompletionStage<R> call(Outgoing call, Next<R> next) throws Exception {
      call.context().put(name, "called");
      return around("call " + call.name() + " " + call.message(), next);
    }

    @Override
    public <R> CompletionStage<R> serve(Incoming request, Next<R> next) throws Exception {
      return around(
          "serve "
              + request.handler()
              + " "
              + request.message()
              + " "
              + request.context().get(name),
          next);
    }

    private <R> CompletionStage<R> around(String what, Next<R> next) throws Exception {
      seen.add(name + " " + what);
      return next.proceed()
          .whenComplete((result, error) -> seen.add(name + " done" + (error == null ? "" : " !")));
    }
  }

  private Buses open(Transport transport) {
    return transport.open(
        settings -> settings.interceptor(new Witness("a")).interceptor(new Witness("b")));
  }

  @EachTransport
  void theFirstStandsAroundTheOthersEverywhere(Transport transport) {
    try (Buses buses = open(transport)) {
      buses
          .handler()
          .register(
              Binding.builder()
                  .handler("Orders.placed", PLACED, order -> seen.add("placed"))
                  .procedure("Orders.quote", QUOTE, Order::cents)
                  .build());
      buses.start();

      get(buses.emitter().emit(PLACED, ORDER));
      buses.awaitReceived(1, "Orders.placed");
      eventually(
          () ->
              assertThat(seen)
                  .contains("a emit order.placed " + ORDER, "b emit order.placed " + ORDER)
                  .containsSubsequence(
                      "a emit order.placed " + ORDER,
                      "b emit order.placed " + ORDER,
                      "a handle Orders.placed " + ORDER + " emitted",
                      "b handle Orders.placed " + ORDER + " emitted",
                      "placed",
                      "b done",
                      "a done"));
      seen.clear();

      assertThat(buses.emitter().callAndWait(QUOTE, ORDER)).isEqualTo(4200);
      eventually(
          () ->
              assertThat(seen)
                  .hasSize(8)
                  .containsSubsequence(
                      "a call quote " + ORDER,
                      "b call quote " + ORDER,
                      "a serve Orders.quote " + ORDER + " called",
                      "b serve Orders.quote " + ORDER + " called",
                      "b done",
                      "a done"));
    }
  }

  @EachTransport
  void everyKindOfHandlerIsIntercepted(Transport transport) {
    try (Buses buses = open(transport)) {
      HandlerOptions<Order> keyed = HandlerOptions.<Order>defaults().withKey(Order::id);
      buses
          .handler()
          .register(
              Binding.builder()
                  .handler("keyed", PLACED, keyed, order -> {})
                  .asyncHandler("async", PLACED, CompletableFuture::completedFuture)
                  .batchHandler(
                      "batch", PLACED, HandlerOptions.defaults().withBatch(5), orders -> {})
                  .handler("untyped", Event.of("order.placed", Codecs.MAP), message -> {})
                  .build());
      buses.start();
      get(buses.emitter().topic(PLACED).emit(ORDER));
      buses.awaitReceived(1);
      assertThat(seen)
          .contains(
              "a handle keyed " + ORDER + " emitted",
              "a handle async " + ORDER + " emitted",
              "a handle batch [" + ORDER + "] emitted",
              "a handle untyped {id=o-1, cents=4200} emitted");
    }
  }

  @EachTransport
  void whatAHandlerOrProcedureThrowsComesThroughAsItIs(Transport transport) {
    try (Buses buses = open(transport)) {
      buses
          .handler()
          .register(
              Binding.builder()
                  .handler(
                      "Orders.placed",
                      PLACED,
                      order -> {
                        throw new IllegalStateException("no parcels left");
                      })
                  .procedure(
                      "Orders.quote",
                      QUOTE,
                      order -> {
                        throw new ProcedureException("too_dear", "more than the limit");
                      })
                  .build());
      buses.start();
      get(buses.emitter().emit(PLACED, ORDER));
      buses.awaitReceived(1, "Orders.placed");
      assertThat(buses.of("Orders.placed").failed()).isEqualTo(1);
      assertThat(buses.handlerReports().of(Failure.Kind.HANDLER))
          .singleElement()
          .satisfies(
              failure ->
                  assertThat(failure.cause())
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessage("no parcels left"));
      assertThatThrownBy(() -> buses.emitter().callAndWait(QUOTE, ORDER))
          .isInstanceOf(ProcedureException.class)
          .hasMessageContaining("more than the limit");
    }
  }

  @EachTransport
  void everyAttemptIsInterceptedAndTheDeadLetterIsTheMessage(Transport transport) {
    List<Object> letters = new CopyOnWriteArrayList<>();
    EmitListener listener =
        new EmitListener() {
          @Override
          public void deadLetter(DeadLetter letter) {
            letters.add(letter.message() + " " + letter.attempts());
          }
        };
    HandlerOptions<Object> twice =
        HandlerOptions.defaults().withRetry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO));
    try (Buses buses =
        transport.open(settings -> settings.interceptor(new Witness("a")).listener(listener))) {
      Handler<Order> broken =
          order -> {
            throw new IllegalStateException("no parcels left");
          };
      buses.handler().register(PLACED, broken, twice);
      buses
          .handler()
          .registerBatch(PLACED, orders -> broken.handle(orders.get(0)), twice.withBatch(3));
      buses.start();
      get(buses.emitter().emit(PLACED, ORDER));
      eventually(() -> assertThat(letters).containsExactly(ORDER + " 2", ORDER + " 2"));
      assertThat(seen.stream().filter(each -> each.startsWith("a handle"))).hasSize(4);
    }
  }

  @Test
  void handlersOnTheEmittingThreadAreInterceptedThere() {
    Interceptor thread =
        new Interceptor() {
          @Override
          public <R> CompletionStage<R> handle(Incoming event, Next<R> next) throws Exception {
            seen.add("handle on " + Thread.currentThread().getName());
            return next.proceed();
          }
        };
    try (Emit bus = Emit.builder().interceptor(thread).failEmitOnCallerFailure(true).build()) {
      bus.register(
          PLACED,
          order -> {
            seen.add(order.id());
            if (order.cents() == 0) {
              throw new IllegalStateException("nothing to pay");
            }
          },
          HandlerOptions.defaults().withCallerThread(0));
      bus.start();
      Thread.currentThread().setName("emitting");
      get(bus.emit(PLACED, ORDER));
      assertThat(seen).containsExactly("handle on emitting", "o-1");
      assertThat(failureOf(bus.emit(PLACED, new Order("free", 0))))
          .hasMessageContaining("nothing to pay");
    }
  }

  /** Fails, or keeps back, what the message says. */
  private static final class Guard implements Interceptor {
    @Override
    public <R> CompletionStage<R> emit(Outgoing event, Next<R> next) throws Exception {
      return check(event.message(), "emit", next);
    }

    @Override
    public <R> CompletionStage<R> handle(Incoming event, Next<R> next) throws Exception {
      return check(event.message(), "handle", next);
    }

    @Override
    public <R> CompletionStage<R> call(Outgoing call, Next<R> next) throws Exception {
      return check(call.message(), "call", next);
    }

    @Override
    public <R> CompletionStage<R> serve(Incoming request, Next<R> next) throws Exception {
      return check(request.message(), "serve", next);
    }

    private static <R> CompletionStage<R> check(@Nullable Object message, String what, Next<R> next)
        throws Exception {
      String id = message instanceof Order order ? order.id() : "";
      if (id.equals("no " + what)) {
        throw new IllegalArgumentException("refused to " + what);
      }
      return id.equals("keep") ? new CompletableFuture<>() : next.proceed();
    }
  }

  private static Order order(String id) {
    return new Order(id, 1);
  }

  @EachTransport
  void whatAnInterceptorThrowsIsTheFailureOfWhatItStandsAround(Transport transport) {
    try (Buses buses = transport.open(settings -> settings.interceptor(new Guard()))) {
      buses
          .handler()
          .register(
              Binding.builder()
                  .handler("Orders.placed", PLACED, order -> {})
                  .procedure("Orders.quote", QUOTE, Order::cents)
                  .build());
      buses.start();
      Emit emitter = buses.emitter();

      assertThat(failureOf(emitter.emit(PLACED, order("no emit"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("refused to emit");
      get(emitter.emit(PLACED, order("no handle")));
      assertThat(failureOf(emitter.call(QUOTE, order("no call"))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(failureOf(emitter.call(QUOTE, order("no serve"))))
          .isInstanceOf(ProcedureException.class)
          .hasMessageContaining("refused to serve");

      buses.awaitReceived(1, "Orders.placed");
      assertThat(buses.of("Orders.placed").failed()).isEqualTo(1);
      assertThat(emitter.stats().event("order.placed"))
          .isEqualTo(new EventStats("order.placed", 2, 1, 1, 0, 0));
      buses.assertAccounting();
    }
  }

  @Test
  void whatAnInterceptorKeepsBackIsCountedAndReported() {
    Recorder reports = new Recorder();
    try (Emit bus = Emit.builder().interceptor(new Guard()).listener(reports).build()) {
      bus.start();
      assertThat(failureOf(bus.emit(PLACED, order("keep"))))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining("kept 'order.placed' back");
      assertThat(bus.stats().event("order.placed").failed()).isEqualTo(1);
      assertThat(reports.of(Failure.Kind.EMIT)).hasSize(1);
    }
  }
}
