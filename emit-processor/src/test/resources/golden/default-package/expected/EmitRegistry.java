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
   * The event {@code order}, handled by {@code Handlers.order}.
   */
  static final Event<Handlers.Order> ORDER = Event.of("order", Handlers_OrderEmitCodec.INSTANCE);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Handlers}.
   *
   * @param handlers the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Handlers handlers) {
    return Binding.builder()
        .handler("Handlers.order", ORDER, new Handler<Handlers.Order>() {
          @Override
          public void handle(Handlers.Order message) throws Exception {
            handlers.order(message);
          }
        })
        .build();
  }
}
