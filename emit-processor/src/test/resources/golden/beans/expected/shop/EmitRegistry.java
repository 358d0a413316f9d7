package shop;

import dev.emit.Binding;
import dev.emit.Event;
import dev.emit.handler.Handler;
import javax.annotation.processing.Generated;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code empty}, handled by {@code Orders.empty}.
   */
  static final Event<Empty> EMPTY = Event.of("empty", EmptyEmitCodec.INSTANCE);

  /**
   * The event {@code labelled}, handled by {@code Orders.labelled}.
   */
  static final Event<Labelled> LABELLED = Event.of("labelled", LabelledEmitCodec.INSTANCE);

  /**
   * The event {@code order}, handled by {@code Orders.order}.
   */
  public static final Event<Order> ORDER = Event.of("order", OrderEmitCodec.INSTANCE);

  /**
   * The event {@code status}, handled by {@code Orders.status}.
   */
  public static final Event<Order.Status> STATUS = Event.of("status", Order_StatusEmitCodec.INSTANCE);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Orders}.
   *
   * @param orders the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  public static Binding bind(Orders orders) {
    return Binding.builder()
        .handler("Orders.order", ORDER, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            orders.order(message);
          }
        })
        .handler("Orders.empty", EMPTY, new Handler<Empty>() {
          @Override
          public void handle(Empty message) throws Exception {
            orders.empty(message);
          }
        })
        .handler("Orders.labelled", LABELLED, new Handler<Labelled>() {
          @Override
          public void handle(Labelled message) throws Exception {
            orders.labelled(message);
          }
        })
        .handler("Orders.status", STATUS, new Handler<Order.Status>() {
          @Override
          public void handle(Order.Status message) throws Exception {
            orders.status(message);
          }
        })
        .build();
  }
}
