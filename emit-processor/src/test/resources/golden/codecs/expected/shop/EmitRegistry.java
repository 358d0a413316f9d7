package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Procedure;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The procedure {@code order}, served by {@code Handlers.order}.
   */
  public static final Call<Order, Money> ORDER = Call.of("order", OrderEmitCodec.INSTANCE, MoneyCodec.INSTANCE);

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
        .procedure("Handlers.order", ORDER, new Procedure<Order, Money>() {
          @Override
          public @Nullable Money serve(Order request) throws Exception {
            return handlers.order(request);
          }
        })
        .build();
  }
}
