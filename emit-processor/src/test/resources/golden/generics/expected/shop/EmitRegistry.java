package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import dev.emit.Procedure;
import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.handler.Handler;
import java.util.List;
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
   * The procedure {@code everything}, served by {@code Handlers.everything}.
   */
  static final Call<Everything, Page<? extends Everything.Item>> EVERYTHING = Call.of("everything", EverythingEmitCodec.INSTANCE, (Codec<Page<? extends Everything.Item>>) (Codec<?>) PageOfEverything_ItemEmitCodec.INSTANCE);

  /**
   * The event {@code page}, handled by {@code Handlers.page}.
   */
  static final Event<Page<Everything.Item>> PAGE = Event.of("page", PageOfEverything_ItemEmitCodec.INSTANCE);

  /**
   * The procedure {@code sub}, served by {@code Handlers.sub}.
   */
  public static final Call<Void, Sub<String>> SUB = Call.of("sub", Codecs.VOID, SubOfStringEmitCodec.INSTANCE);

  /**
   * The event {@code wild}, handled by {@code Handlers.wild}.
   */
  static final Event<List<? extends Everything.Item>> WILD = Event.of("wild", (Codec<List<? extends Everything.Item>>) (Codec<?>) Codecs.list(Everything_ItemEmitCodec.INSTANCE));

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
        .procedure("Handlers.everything", EVERYTHING, new Procedure<Everything, Page<? extends Everything.Item>>() {
          @Override
          public @Nullable Page<? extends Everything.Item> serve(Everything request) throws
              Exception {
            return handlers.everything(request);
          }
        })
        .handler("Handlers.page", PAGE, new Handler<Page<Everything.Item>>() {
          @Override
          public void handle(Page<Everything.Item> message) throws Exception {
            handlers.page(message);
          }
        })
        .handler("Handlers.wild", WILD, new Handler<List<? extends Everything.Item>>() {
          @Override
          public void handle(List<? extends Everything.Item> message) throws Exception {
            handlers.wild(message);
          }
        })
        .procedure("Handlers.sub", SUB, new Procedure<Void, Sub<String>>() {
          @Override
          public @Nullable Sub<String> serve(Void request) throws Exception {
            return handlers.sub();
          }
        })
        .build();
  }
}
