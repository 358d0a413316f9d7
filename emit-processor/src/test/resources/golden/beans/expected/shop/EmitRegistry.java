package shop;

import dev.emit.Binding;
import dev.emit.Event;
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
        .handler("Orders.order", ORDER, orders::order)
        .handler("Orders.empty", EMPTY, orders::empty)
        .handler("Orders.labelled", LABELLED, orders::labelled)
        .handler("Orders.status", STATUS, orders::status)
        .build();
  }
}
