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
   * The event {@code order.placed}, handled by {@code Orders.onOrder}.
   */
  static final Event<Order> ORDER_PLACED = Event.of("order.placed", OrderEmitCodec.INSTANCE);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Orders}.
   *
   * @param orders the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Orders orders) {
    return Binding.builder()
        .handler("Orders.onOrder", ORDER_PLACED, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            orders.onOrder(message);
          }
        })
        .build();
  }
}
