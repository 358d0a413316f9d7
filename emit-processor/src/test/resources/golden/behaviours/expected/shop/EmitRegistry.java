package shop;

import dev.emit.AsyncProcedure;
import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import dev.emit.Procedure;
import dev.emit.annotations.Overflow;
import dev.emit.codec.Codecs;
import dev.emit.handler.AsyncBatchHandler;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.BatchHandler;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import dev.emit.handler.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code audit}, handled by {@code OrderAudit.audit}.
   */
  public static final Event<Order> AUDIT = Event.of("audit", OrderEmitCodec.INSTANCE);

  /**
   * The event {@code beep}, handled by {@code Orders.beep}.
   */
  public static final Event<Void> BEEP = Event.of("beep");

  /**
   * The event {@code moved}, handled by {@code Orders.member}, {@code Orders.members}.
   */
  public static final Event<MovedParams> MOVED = Event.of("moved", EmitRegistry_MovedParamsEmitCodec.INSTANCE);

  /**
   * The event {@code placed}, handled by {@code Orders.again}, {@code Orders.atOnce}, {@code Orders.batch}, {@code Orders.batchLater}, {@code Orders.byId}, {@code Orders.byZip}, {@code Orders.last}, {@code Orders.later}, {@code Orders.latestOfEachFloor}, {@code Orders.parallel}, {@code Orders.rawBatch}.
   */
  public static final Event<Order> PLACED = Event.of("placed", OrderEmitCodec.INSTANCE);

  /**
   * The event {@code placed.together}, handled by {@code Orders.noBatch}.
   */
  public static final Event<List<Order>> PLACED_TOGETHER = Event.of("placed.together", Codecs.list(OrderEmitCodec.INSTANCE));

  /**
   * The procedure {@code price}, served by {@code Orders.price}.
   */
  public static final Call<Order, Long> PRICE = Call.of("price", OrderEmitCodec.INSTANCE, Codecs.LONG);

  /**
   * The procedure {@code price.later}, served by {@code Orders.priceLater}.
   */
  public static final Call<Order, Long> PRICE_LATER = Call.of("price.later", OrderEmitCodec.INSTANCE, Codecs.LONG);

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
        .handler(
            "Orders.beep",
            BEEP,
            HandlerOptions.defaults().withCallerThread(0),
            new Handler<Void>() {
              @Override
              public void handle(Void message) throws Exception {
                Orders.beep();
              }
            })
        .build();
  }

  /**
   * Binds the handlers of {@code OrderAudit}.
   *
   * @param orderAudit the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(OrderAudit orderAudit) {
    return Binding.builder()
        .handler(
            "OrderAudit.audit",
            AUDIT,
            HandlerOptions.<Order>defaults()
                .withKey(message -> message.id())
                .withTimeout(Duration.ofMillis(100)),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orderAudit.audit(message);
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
        .handler(
            "Orders.parallel",
            PLACED,
            HandlerOptions.defaults().withConcurrency(4),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.parallel(message);
              }
            })
        .handler(
            "Orders.byId",
            PLACED,
            HandlerOptions.<Order>defaults().withKey(message -> message.id()),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.byId(message);
              }
            })
        .handler(
            "Orders.byZip",
            PLACED,
            HandlerOptions.<Order>defaults()
                .withKey(message -> {
                  var customer = message.customer();
                  if (customer == null) {
                    return null;
                  }
                  var address = customer.address();
                  return address == null ? null : address.getZip();
                })
                .withConcurrency(4)
                .withCapacity(1000)
                .withOverflow(Overflow.FAIL),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.byZip(message);
              }
            })
        .handler(
            "Orders.latestOfEachFloor",
            PLACED,
            HandlerOptions.<Order>defaults()
                .withKey(message -> {
                  var customer = message.customer();
                  if (customer == null) {
                    return null;
                  }
                  var address = customer.address();
                  return address == null ? null : address.floor;
                })
                .withOverflow(Overflow.KEEP_LATEST),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.latestOfEachFloor(message);
              }
            })
        .handler(
            "Orders.members",
            MOVED,
            HandlerOptions.<MovedParams>defaults().withKey(message -> {
              var order = message.order();
              return order == null ? null : order.customer();
            }),
            new Handler<MovedParams>() {
              @Override
              public void handle(MovedParams message) throws Exception {
                orders.members(message.order(), message.where_to());
              }
            })
        .handler(
            "Orders.member",
            MOVED,
            HandlerOptions.<MovedParams>defaults().withKey(message -> message.where_to()),
            new Handler<MovedParams>() {
              @Override
              public void handle(MovedParams message) throws Exception {
                orders.member(message.order(), message.where_to());
              }
            })
        .handler(
            "Orders.atOnce",
            PLACED,
            HandlerOptions.defaults().withCallerThread(0),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.atOnce(message);
              }
            })
        .handler(
            "Orders.last",
            PLACED,
            HandlerOptions.defaults().withCallerThread(-1),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.last(message);
              }
            })
        .asyncHandler(
            "Orders.later",
            PLACED,
            HandlerOptions.defaults()
                .withExecutor("slow")
                .withTimeout(Duration.ofMillis(3000000000L))
                .withRetry(new RetryPolicy(3, Duration.ofMillis(100), Duration.ofMillis(10000))),
            new AsyncHandler<Order>() {
              @Override
              public CompletionStage<?> handle(Order message) throws Exception {
                return orders.later(message);
              }
            })
        .handler(
            "Orders.again",
            PLACED,
            HandlerOptions.defaults().withRetry(new RetryPolicy(5, Duration.ofMillis(0), Duration.ofMillis(50))),
            new Handler<Order>() {
              @Override
              public void handle(Order message) throws Exception {
                orders.again(message);
              }
            })
        .batchHandler(
            "Orders.batch",
            PLACED,
            HandlerOptions.defaults()
                .withCapacity(10000)
                .withBatch(100),
            new BatchHandler<Order>() {
              @Override
              public void handle(List<Order> messages) throws Exception {
                orders.batch(messages);
              }
            })
        .asyncBatchHandler(
            "Orders.batchLater",
            PLACED,
            HandlerOptions.defaults().withBatch(10),
            new AsyncBatchHandler<Order>() {
              @Override
              public CompletionStage<?> handle(List<Order> messages) throws Exception {
                return orders.batchLater(messages);
              }
            })
        .batchHandler(
            "Orders.rawBatch",
            Event.of("placed", Codecs.MAP),
            HandlerOptions.defaults().withBatch(10),
            new BatchHandler<Map<String, Object>>() {
              @Override
              public void handle(List<Map<String, Object>> messages) throws Exception {
                orders.rawBatch(messages.stream().<Map<String, Object>>map(message -> message == null ? Map.of() : message).toList());
              }
            })
        .handler("Orders.noBatch", PLACED_TOGETHER, new Handler<List<Order>>() {
          @Override
          public void handle(List<Order> message) throws Exception {
            orders.noBatch(message);
          }
        })
        .handler(
            "Orders.tick",
            TICK,
            HandlerOptions.defaults().withOverflow(Overflow.DROP_NEWEST),
            new Handler<Void>() {
              @Override
              public void handle(Void message) throws Exception {
                orders.tick();
              }
            })
        .procedure(
            "Orders.price",
            PRICE,
            HandlerOptions.<Order>defaults()
                .withKey(message -> {
                  var customer = message.customer();
                  return customer == null ? null : customer.name();
                })
                .withConcurrency(8)
                .withExecutor("slow")
                .withTimeout(Duration.ofMillis(500)),
            new Procedure<Order, Long>() {
              @Override
              public @Nullable Long serve(Order request) throws Exception {
                return orders.price(request);
              }
            })
        .asyncProcedure(
            "Orders.priceLater",
            PRICE_LATER,
            HandlerOptions.defaults().withConcurrency(8),
            new AsyncProcedure<Order, Long>() {
              @Override
              public CompletionStage<? extends Long> serve(Order request) throws Exception {
                return orders.priceLater(request);
              }
            })
        .build();
  }

  /**
   * The members that {@code moved} takes.
   *
   * @param order the member {@code order}
   * @param where_to the member {@code where to}
   */
  public record MovedParams(Order order, String where_to) {
  }
}
