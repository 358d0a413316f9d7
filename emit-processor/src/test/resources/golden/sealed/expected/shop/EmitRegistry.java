package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import javax.annotation.processing.Generated;

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
        .handler("Handlers.zoo", ZOO, handlers::zoo)
        .procedure("Handlers.animal", ANIMAL, handlers::animal)
        .build();
  }
}
