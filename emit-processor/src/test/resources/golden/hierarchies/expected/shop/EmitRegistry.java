package shop;

import dev.emit.Binding;
import dev.emit.Event;
import dev.emit.codec.Codecs;
import dev.emit.handler.Handler;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code drawn}, handled by {@code Handlers.drawn}.
   */
  public static final Event<Shape> DRAWN = Event.of("drawn", ShapeEmitCodec.INSTANCE);

  /**
   * The event {@code went}, handled by {@code Handlers.went}.
   */
  public static final Event<List<Step>> WENT = Event.of("went", Codecs.list(StepEmitCodec.INSTANCE));

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
        .handler("Handlers.drawn", DRAWN, new Handler<Shape>() {
          @Override
          public void handle(Shape message) throws Exception {
            handlers.drawn(message);
          }
        })
        .handler("Handlers.went", WENT, new Handler<List<Step>>() {
          @Override
          public void handle(List<Step> message) throws Exception {
            handlers.went(message);
          }
        })
        .build();
  }
}
