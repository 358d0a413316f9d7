package shop;

import dev.emit.AsyncProcedure;
import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import dev.emit.Procedure;
import dev.emit.codec.Codecs;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.Handler;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The procedure {@code add}, served by {@code Orders.add}.
   */
  public static final Call<AddParams, Integer> ADD = Call.of("add", EmitRegistry_AddParamsEmitCodec.INSTANCE, Codecs.INTEGER);

  /**
   * The event {@code audit}, handled by {@code Orders.audit}.
   */
  static final Event<Order> AUDIT = Event.of("audit", OrderEmitCodec.INSTANCE);

  /**
   * The event {@code beep}, handled by {@code Orders.beep}.
   */
  public static final Event<Void> BEEP = Event.of("beep");

  /**
   * The event {@code count}, handled by {@code Orders.count}.
   */
  public static final Event<Integer> COUNT = Event.of("count", Codecs.INTEGER);

  /**
   * The procedure {@code now}, served by {@code Orders.now}.
   */
  public static final Call<Void, Long> NOW = Call.of("now", Codecs.VOID, Codecs.LONG);

  /**
   * The event {@code order.placed}, handled by {@code Orders.placed}.
   */
  static final Event<Order> ORDER_PLACED = Event.of("order.placed", OrderEmitCodec.INSTANCE);

  /**
   * The procedure {@code order.quote}, served by {@code Orders.quote}.
   */
  static final Call<Order, Quote> ORDER_QUOTE = Call.of("order.quote", OrderEmitCodec.INSTANCE, QuoteEmitCodec.INSTANCE);

  /**
   * The procedure {@code order.quote.later}, served by {@code Orders.quoteLater}.
   */
  static final Call<Order, Quote> ORDER_QUOTE_LATER = Call.of("order.quote.later", OrderEmitCodec.INSTANCE, QuoteEmitCodec.INSTANCE);

  /**
   * The procedure {@code pay}, served by {@code Orders.pay}.
   */
  static final Call<Order, Void> PAY = Call.of("pay", OrderEmitCodec.INSTANCE, Codecs.VOID);

  /**
   * The procedure {@code pay.later}, served by {@code Orders.payLater}.
   */
  static final Call<Order, Void> PAY_LATER = Call.of("pay.later", OrderEmitCodec.INSTANCE, Codecs.VOID);

  /**
   * The event {@code raw}, handled by {@code Orders.raw}.
   */
  public static final Event<Map<String, Object>> RAW = Event.of("raw", Codecs.MAP);

  /**
   * The event {@code raw.node}, handled by {@code Orders.node}.
   */
  public static final Event<JsonNode> RAW_NODE = Event.of("raw.node", Codecs.JSON_NODE);

  /**
   * The event {@code tick}, handled by {@code Orders.tick}.
   */
  public static final Event<Void> TICK = Event.of("tick");

  private EmitRegistry() {
  }

  /**
   * Binds the static handlers of this package.
   *
   * @return what {@code Emit.register} takes
   */
  public static Binding bind() {
    return Binding.builder()
        .handler("Orders.beep", BEEP, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            Orders.beep();
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Orders}.
   *
   * @param orders the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Orders orders) {
    return Binding.builder()
        .handler("Orders.placed", ORDER_PLACED, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            orders.placed(message);
          }
        })
        .handler("Orders.tick", TICK, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            orders.tick();
          }
        })
        .asyncHandler("Orders.audit", AUDIT, new AsyncHandler<Order>() {
          @Override
          public CompletionStage<?> handle(Order message) throws Exception {
            return orders.audit(message);
          }
        })
        .handler("Orders.raw", RAW, new Handler<Map<String, Object>>() {
          @Override
          public void handle(Map<String, Object> message) throws Exception {
            orders.raw(message == null ? Map.of() : message);
          }
        })
        .handler("Orders.node", RAW_NODE, new Handler<JsonNode>() {
          @Override
          public void handle(JsonNode message) throws Exception {
            orders.node(message);
          }
        })
        .procedure("Orders.quote", ORDER_QUOTE, new Procedure<Order, Quote>() {
          @Override
          public @Nullable Quote serve(Order request) throws Exception {
            return orders.quote(request);
          }
        })
        .asyncProcedure("Orders.quoteLater", ORDER_QUOTE_LATER, new AsyncProcedure<Order, Quote>() {
          @Override
          public CompletionStage<? extends Quote> serve(Order request) throws Exception {
            return orders.quoteLater(request);
          }
        })
        .procedure("Orders.add", ADD, new Procedure<AddParams, Integer>() {
          @Override
          public @Nullable Integer serve(AddParams request) throws Exception {
            return orders.add(request.count());
          }
        })
        .procedure("Orders.pay", PAY, new Procedure<Order, Void>() {
          @Override
          public @Nullable Void serve(Order request) throws Exception {
            orders.pay(request);
            return null;
          }
        })
        .asyncProcedure("Orders.payLater", PAY_LATER, new AsyncProcedure<Order, Void>() {
          @Override
          public CompletionStage<? extends Void> serve(Order request) throws Exception {
            return orders.payLater(request);
          }
        })
        .procedure("Orders.now", NOW, new Procedure<Void, Long>() {
          @Override
          public @Nullable Long serve(Void request) throws Exception {
            return orders.now();
          }
        })
        .handler("Orders.count", COUNT, new Handler<Integer>() {
          @Override
          public void handle(Integer message) throws Exception {
            orders.count(message);
          }
        })
        .build();
  }

  /**
   * The members that {@code add} takes.
   *
   * @param count the member {@code count}
   */
  public record AddParams(int count) {
  }
}
