package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import dev.emit.Procedure;
import dev.emit.codec.Codecs;
import dev.emit.handler.Handler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public final class EmitRegistry {
  /**
   * The procedure {@code array}, served by {@code Handlers.array}.
   */
  public static final Call<int[], Everything[]> ARRAY = Call.of("array", Codecs.INT_ARRAY, Codecs.array(EverythingEmitCodec.INSTANCE, Everything[]::new));

  /**
   * The event {@code arrays}, handled by {@code Handlers.arrays}.
   */
  public static final Event<List<String>[]> ARRAYS = Event.of("arrays", Codecs.array(Codecs.list(Codecs.STRING), List[]::new));

  /**
   * The event {@code everything}, handled by {@code Handlers.everything}.
   */
  public static final Event<Everything> EVERYTHING = Event.of("everything", EverythingEmitCodec.INSTANCE);

  /**
   * The event {@code list}, handled by {@code Handlers.list}.
   */
  public static final Event<List<Everything>> LIST = Event.of("list", Codecs.list(EverythingEmitCodec.INSTANCE));

  /**
   * The procedure {@code map}, served by {@code Handlers.map}.
   */
  public static final Call<Optional<String>, Map<String, int[]>> MAP = Call.of("map", Codecs.optional(Codecs.STRING), Codecs.map(Codecs.INT_ARRAY));

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Handlers}.
   *
   * @param handlers the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  public static Binding bind(Handlers handlers) {
    return Binding.builder()
        .handler("Handlers.everything", EVERYTHING, new Handler<Everything>() {
          @Override
          public void handle(Everything message) throws Exception {
            handlers.everything(message);
          }
        })
        .handler("Handlers.list", LIST, new Handler<List<Everything>>() {
          @Override
          public void handle(List<Everything> message) throws Exception {
            handlers.list(message);
          }
        })
        .handler("Handlers.arrays", ARRAYS, new Handler<List<String>[]>() {
          @Override
          public void handle(List<String>[] message) throws Exception {
            handlers.arrays(message);
          }
        })
        .procedure("Handlers.array", ARRAY, new Procedure<int[], Everything[]>() {
          @Override
          public Everything @Nullable [] serve(int[] request) throws Exception {
            return handlers.array(request);
          }
        })
        .procedure("Handlers.map", MAP, new Procedure<Optional<String>, Map<String, int[]>>() {
          @Override
          public @Nullable Map<String, int[]> serve(Optional<String> request) throws Exception {
            return handlers.map(request);
          }
        })
        .build();
  }
}
