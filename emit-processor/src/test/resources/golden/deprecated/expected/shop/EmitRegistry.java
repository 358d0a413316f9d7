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
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class EmitRegistry {
  /**
   * The event {@code old}, handled by {@code Handlers.old}.
   */
  public static final Event<List<Old>> OLD = Event.of("old", Codecs.list(OldEmitCodec.INSTANCE));

  /**
   * The event {@code older}, handled by {@code Handlers.older}.
   */
  public static final Event<OlderParams> OLDER = Event.of("older", EmitRegistry_OlderParamsEmitCodec.INSTANCE);

  /**
   * The event {@code oldest}, handled by {@code Handlers.oldest}.
   */
  public static final Event<Void> OLDEST = Event.of("oldest");

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
        .handler("Handlers.old", OLD, new Handler<List<Old>>() {
          @Override
          public void handle(List<Old> message) throws Exception {
            handlers.old(message);
          }
        })
        .handler("Handlers.older", OLDER, new Handler<OlderParams>() {
          @Override
          public void handle(OlderParams message) throws Exception {
            handlers.older(message.older());
          }
        })
        .handler("Handlers.oldest", OLDEST, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            handlers.oldest();
          }
        })
        .build();
  }

  /**
   * The members that {@code older} takes.
   *
   * @param older the member {@code older}
   */
  public record OlderParams(Older older) {
  }
}
