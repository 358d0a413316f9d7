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
   * The event {@code changed}, handled by {@code Handlers.changed}.
   */
  public static final Event<Settings> CHANGED = Event.of("changed", SettingsEmitCodec.INSTANCE);

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
        .handler("Handlers.changed", CHANGED, new Handler<Settings>() {
          @Override
          public void handle(Settings message) throws Exception {
            handlers.changed(message);
          }
        })
        .build();
  }
}
