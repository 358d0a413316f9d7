package shop;

import dev.emit.AsyncProcedure;
import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.Event;
import dev.emit.EventTopic;
import dev.emit.Procedure;
import dev.emit.codec.Codecs;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.Handler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The procedure {@code join}, served by {@code Pricing.join}, {@code PricingService.join}.
   */
  public static final Call<String[], String> JOIN = Call.of("join", Codecs.array(Codecs.STRING, String[]::new), Codecs.STRING);

  /**
   * The procedure {@code now}, served by {@code Pricing.now}, {@code PricingService.now}.
   */
  public static final Call<Void, Long> NOW = Call.of("now", Codecs.VOID, Codecs.LONG);

  /**
   * The event {@code order.checked}, handled by {@code Pricing.checked}, {@code PricingService.checked}.
   */
  public static final Event<Order> ORDER_CHECKED = Event.of("order.checked", OrderEmitCodec.INSTANCE);

  /**
   * The event {@code order.packed}, handled by {@code Pricing.packed}, {@code PricingService.packed}.
   */
  public static final Event<Order> ORDER_PACKED = Event.of("order.packed", OrderEmitCodec.INSTANCE);

  /**
   * The event {@code order.placed}, handled by {@code Pricing.placed}, {@code PricingService.placed}.
   */
  public static final Event<Order> ORDER_PLACED = Event.of("order.placed", OrderEmitCodec.INSTANCE);

  /**
   * The procedure {@code order.quote}, served by {@code Pricing.quote}, {@code PricingService.quote}.
   */
  public static final Call<Order, Quote> ORDER_QUOTE = Call.of("order.quote", OrderEmitCodec.INSTANCE, QuoteEmitCodec.INSTANCE);

  /**
   * The procedure {@code order.quote.later}, served by {@code Pricing.quoteLater}, {@code PricingService.quoteLater}.
   */
  public static final Call<Order, Quote> ORDER_QUOTE_LATER = Call.of("order.quote.later", OrderEmitCodec.INSTANCE, QuoteEmitCodec.INSTANCE);

  /**
   * The procedure {@code pay}, served by {@code Pricing.pay}, {@code PricingService.pay}.
   */
  public static final Call<Order, Void> PAY = Call.of("pay", OrderEmitCodec.INSTANCE, Codecs.VOID);

  /**
   * The procedure {@code pay.later}, served by {@code Pricing.payLater}, {@code PricingService.payLater}.
   */
  public static final Call<Order, Void> PAY_LATER = Call.of("pay.later", OrderEmitCodec.INSTANCE, Codecs.VOID);

  /**
   * The procedure {@code sum}, served by {@code Pricing.sum}, {@code PricingService.sum}.
   */
  public static final Call<SumParams, Integer> SUM = Call.of("sum", EmitRegistry_SumParamsEmitCodec.INSTANCE, Codecs.INTEGER);

  /**
   * The event {@code tick}, handled by {@code Pricing.tick}, {@code PricingService.tick}.
   */
  public static final Event<Void> TICK = Event.of("tick");

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Pricing}.
   *
   * @param pricing the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  public static Binding bind(Pricing pricing) {
    return Binding.builder()
        .handler("Pricing.placed", ORDER_PLACED, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            pricing.placed(message);
          }
        })
        .asyncHandler("Pricing.checked", ORDER_CHECKED, new AsyncHandler<Order>() {
          @Override
          public CompletionStage<?> handle(Order message) throws Exception {
            return pricing.checked(message);
          }
        })
        .asyncHandler("Pricing.packed", ORDER_PACKED, new AsyncHandler<Order>() {
          @Override
          public CompletionStage<?> handle(Order message) throws Exception {
            return pricing.packed(message);
          }
        })
        .handler("Pricing.tick", TICK, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            pricing.tick();
          }
        })
        .procedure("Pricing.quote", ORDER_QUOTE, new Procedure<Order, Quote>() {
          @Override
          public @Nullable Quote serve(Order request) throws Exception {
            return pricing.quote(request);
          }
        })
        .asyncProcedure("Pricing.quoteLater", ORDER_QUOTE_LATER, new AsyncProcedure<Order, Quote>() {
          @Override
          public CompletionStage<? extends Quote> serve(Order request) throws Exception {
            return pricing.quoteLater(request);
          }
        })
        .procedure("Pricing.sum", SUM, new Procedure<SumParams, Integer>() {
          @Override
          public @Nullable Integer serve(SumParams request) throws Exception {
            return pricing.sum(request.left(), request.class_());
          }
        })
        .procedure("Pricing.join", JOIN, new Procedure<String[], String>() {
          @Override
          public @Nullable String serve(String[] request) throws Exception {
            return pricing.join(request);
          }
        })
        .procedure("Pricing.pay", PAY, new Procedure<Order, Void>() {
          @Override
          public @Nullable Void serve(Order request) throws Exception {
            pricing.pay(request);
            return null;
          }
        })
        .asyncProcedure("Pricing.payLater", PAY_LATER, new AsyncProcedure<Order, Void>() {
          @Override
          public CompletionStage<? extends Void> serve(Order request) throws Exception {
            return pricing.payLater(request);
          }
        })
        .procedure("Pricing.now", NOW, new Procedure<Void, Long>() {
          @Override
          public @Nullable Long serve(Void request) throws Exception {
            return pricing.now();
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code PricingService}.
   *
   * @param pricingService the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(PricingService pricingService) {
    return Binding.builder()
        .handler("PricingService.placed", ORDER_PLACED, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            pricingService.placed(message);
          }
        })
        .asyncHandler("PricingService.checked", ORDER_CHECKED, new AsyncHandler<Order>() {
          @Override
          public CompletionStage<?> handle(Order message) throws Exception {
            return pricingService.checked(message);
          }
        })
        .asyncHandler("PricingService.packed", ORDER_PACKED, new AsyncHandler<Order>() {
          @Override
          public CompletionStage<?> handle(Order message) throws Exception {
            return pricingService.packed(message);
          }
        })
        .handler("PricingService.tick", TICK, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            pricingService.tick();
          }
        })
        .procedure("PricingService.quote", ORDER_QUOTE, new Procedure<Order, Quote>() {
          @Override
          public @Nullable Quote serve(Order request) throws Exception {
            return pricingService.quote(request);
          }
        })
        .asyncProcedure("PricingService.quoteLater", ORDER_QUOTE_LATER, new AsyncProcedure<Order, Quote>() {
          @Override
          public CompletionStage<? extends Quote> serve(Order request) throws Exception {
            return pricingService.quoteLater(request);
          }
        })
        .procedure("PricingService.sum", SUM, new Procedure<SumParams, Integer>() {
          @Override
          public @Nullable Integer serve(SumParams request) throws Exception {
            return pricingService.sum(request.left(), request.class_());
          }
        })
        .procedure("PricingService.join", JOIN, new Procedure<String[], String>() {
          @Override
          public @Nullable String serve(String[] request) throws Exception {
            return pricingService.join(request);
          }
        })
        .procedure("PricingService.pay", PAY, new Procedure<Order, Void>() {
          @Override
          public @Nullable Void serve(Order request) throws Exception {
            pricingService.pay(request);
            return null;
          }
        })
        .asyncProcedure("PricingService.payLater", PAY_LATER, new AsyncProcedure<Order, Void>() {
          @Override
          public CompletionStage<? extends Void> serve(Order request) throws Exception {
            return pricingService.payLater(request);
          }
        })
        .procedure("PricingService.now", NOW, new Procedure<Void, Long>() {
          @Override
          public @Nullable Long serve(Void request) throws Exception {
            return pricingService.now();
          }
        })
        .build();
  }

  /**
   * Makes a client of {@code Pricing}: its methods emit and call over a bus.
   *
   * @param emit the bus
   * @return the client
   */
  public static Pricing pricing(Emit emit) {
    return new PricingClient(emit);
  }

  /**
   * The members that {@code sum} takes.
   *
   * @param left the member {@code left}
   * @param class_ the member {@code class}
   */
  public record SumParams(int left, int class_) {
  }

  private static final class PricingClient implements Pricing {
    private final Emit emit;

    private final EventTopic<Order> placedTopic;

    private final EventTopic<Order> checkedTopic;

    private final EventTopic<Order> packedTopic;

    private final EventTopic<Void> tickTopic;

    PricingClient(Emit emit) {
      this.emit = emit;
      placedTopic = emit.topic(ORDER_PLACED);
      checkedTopic = emit.topic(ORDER_CHECKED);
      packedTopic = emit.topic(ORDER_PACKED);
      tickTopic = emit.topic(TICK);
    }

    @Override
    public void placed(Order order) {
      placedTopic.emit(order);
    }

    @Override
    public CompletionStage<Void> checked(Order order) {
      return checkedTopic.emit(order);
    }

    @Override
    public CompletableFuture<Void> packed(Order order) {
      return packedTopic.emit(order).toCompletableFuture();
    }

    @Override
    public void tick() {
      tickTopic.emit();
    }

    @Override
    public Quote quote(Order order) {
      return emit.callAndWait(ORDER_QUOTE, order);
    }

    @Override
    public CompletableFuture<Quote> quoteLater(Order emit_) {
      return emit.call(ORDER_QUOTE_LATER, emit_);
    }

    @Override
    public int sum(int left, int right) {
      return emit.callAndWait(SUM, new SumParams(left, right));
    }

    @Override
    public String join(String... words) {
      return emit.callAndWait(JOIN, words);
    }

    @Override
    public void pay(Order order) {
      emit.callAndWait(PAY, order);
    }

    @Override
    public CompletionStage<Void> payLater(Order order) {
      return emit.call(PAY_LATER, order);
    }

    @Override
    public long now() {
      return emit.callAndWait(NOW);
    }
  }
}
