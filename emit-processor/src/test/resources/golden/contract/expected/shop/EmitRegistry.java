package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.Event;
import dev.emit.EventTopic;
import dev.emit.codec.Codecs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

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
        .handler("Pricing.placed", ORDER_PLACED, pricing::placed)
        .asyncHandler("Pricing.checked", ORDER_CHECKED, pricing::checked)
        .asyncHandler("Pricing.packed", ORDER_PACKED, pricing::packed)
        .handler("Pricing.tick", TICK, message -> pricing.tick())
        .procedure("Pricing.quote", ORDER_QUOTE, pricing::quote)
        .asyncProcedure("Pricing.quoteLater", ORDER_QUOTE_LATER, pricing::quoteLater)
        .procedure("Pricing.sum", SUM, request -> pricing.sum(request.left(), request.class_()))
        .procedure("Pricing.join", JOIN, pricing::join)
        .procedure("Pricing.pay", PAY, request -> {
          pricing.pay(request);
          return null;
        })
        .asyncProcedure("Pricing.payLater", PAY_LATER, pricing::payLater)
        .procedure("Pricing.now", NOW, request -> pricing.now())
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
        .handler("PricingService.placed", ORDER_PLACED, pricingService::placed)
        .asyncHandler("PricingService.checked", ORDER_CHECKED, pricingService::checked)
        .asyncHandler("PricingService.packed", ORDER_PACKED, pricingService::packed)
        .handler("PricingService.tick", TICK, message -> pricingService.tick())
        .procedure("PricingService.quote", ORDER_QUOTE, pricingService::quote)
        .asyncProcedure("PricingService.quoteLater", ORDER_QUOTE_LATER, pricingService::quoteLater)
        .procedure("PricingService.sum", SUM, request -> pricingService.sum(request.left(), request.class_()))
        .procedure("PricingService.join", JOIN, pricingService::join)
        .procedure("PricingService.pay", PAY, request -> {
          pricingService.pay(request);
          return null;
        })
        .asyncProcedure("PricingService.payLater", PAY_LATER, pricingService::payLater)
        .procedure("PricingService.now", NOW, request -> pricingService.now())
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
