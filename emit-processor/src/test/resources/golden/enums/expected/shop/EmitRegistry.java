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
   * The event {@code order}, handled by {@code Order.Handlers.order}.
   */
  static final Event<Order> ORDER = Event.of("order", OrderEmitCodec.INSTANCE);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Order.Handlers}.
   *
   * @param handlers the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Order.Handlers handlers) {
    return Binding.builder()
        .handler("Order.Handlers.order", ORDER, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            handlers.order(message);
          }
        })
        .build();
  }
}
