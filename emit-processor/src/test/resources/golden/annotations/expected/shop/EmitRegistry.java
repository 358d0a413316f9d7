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
   * The event {@code account}, handled by {@code Handlers.account}.
   */
  public static final Event<Account> ACCOUNT = Event.of("account", AccountEmitCodec.INSTANCE);

  /**
   * The event {@code order}, handled by {@code Handlers.order}.
   */
  public static final Event<Order> ORDER = Event.of("order", OrderEmitCodec.INSTANCE);

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
        .handler("Handlers.order", ORDER, new Handler<Order>() {
          @Override
          public void handle(Order message) throws Exception {
            handlers.order(message);
          }
        })
        .handler("Handlers.account", ACCOUNT, new Handler<Account>() {
          @Override
          public void handle(Account message) throws Exception {
            handlers.account(message);
          }
        })
        .build();
  }
}
