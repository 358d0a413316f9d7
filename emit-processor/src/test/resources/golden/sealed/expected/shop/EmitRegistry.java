package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import dev.emit.Procedure;
import dev.emit.handler.Handler;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The procedure {@code animal}, served by {@code Handlers.animal}.
   */
  public static final Call<Animal, Animal> ANIMAL = Call.of("animal", AnimalEmitCodec.INSTANCE, AnimalEmitCodec.INSTANCE);

  /**
   * The event {@code zoo}, handled by {@code Handlers.zoo}.
   */
  public static final Event<Zoo> ZOO = Event.of("zoo", ZooEmitCodec.INSTANCE);

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
        .handler("Handlers.zoo", ZOO, new Handler<Zoo>() {
          @Override
          public void handle(Zoo message) throws Exception {
            handlers.zoo(message);
          }
        })
        .procedure("Handlers.animal", ANIMAL, new Procedure<Animal, Animal>() {
          @Override
          public @Nullable Animal serve(Animal request) throws Exception {
            return handlers.animal(request);
          }
        })
        .build();
  }
}
