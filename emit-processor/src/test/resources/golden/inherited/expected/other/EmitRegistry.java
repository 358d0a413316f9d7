package other;

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
   * The event {@code far}, handled by {@code Far.far}.
   */
  public static final Event<Void> FAR = Event.of("far");

  /**
   * The event {@code near}, handled by {@code Far.near}.
   */
  public static final Event<Void> NEAR = Event.of("near");

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Far}.
   *
   * @param far the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  public static Binding bind(Far far) {
    return Binding.builder()
        .handler("Far.far", FAR, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            far.far();
          }
        })
        .handler("Far.near", NEAR, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            far.near();
          }
        })
        .build();
  }
}
