package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Event;
import dev.emit.Procedure;
import dev.emit.codec.Codecs;
import dev.emit.codec.KeyCodec;
import dev.emit.handler.Handler;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedList;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code borrow}, handled by {@code Handlers.borrow}.
   */
  public static final Event<Library[]> BORROW = Event.of("borrow", Codecs.array(LibraryEmitCodec.INSTANCE, Library[]::new));

  /**
   * The event {@code library}, handled by {@code Handlers.library}.
   */
  public static final Event<Library> LIBRARY = Event.of("library", LibraryEmitCodec.INSTANCE);

  /**
   * The procedure {@code size}, served by {@code Handlers.size}.
   */
  public static final Call<String, Map<Library.Size, Deque<Integer>>> SIZE = Call.of("size", Codecs.STRING, Codecs.<Library.Size, Deque<Integer>, Map<Library.Size, Deque<Integer>>>map(Map.class, () -> new EnumMap<>(Library.Size.class), new KeyCodec<>(Library_SizeEmitCodec.INSTANCE), Codecs.<Integer, Deque<Integer>>collection(Deque.class, LinkedList::new, Codecs.INTEGER)));

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
        .handler("Handlers.library", LIBRARY, new Handler<Library>() {
          @Override
          public void handle(Library message) throws Exception {
            handlers.library(message);
          }
        })
        .handler("Handlers.borrow", BORROW, new Handler<Library[]>() {
          @Override
          public void handle(Library[] message) throws Exception {
            handlers.borrow(message);
          }
        })
        .procedure("Handlers.size", SIZE, new Procedure<String, Map<Library.Size, Deque<Integer>>>() {
          @Override
          public @Nullable Map<Library.Size, Deque<Integer>> serve(String request) throws
              Exception {
            return handlers.size(request);
          }
        })
        .build();
  }
}
