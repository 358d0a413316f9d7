package dev.emit.dispatch;

import dev.emit.handler.Handler;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A user's handler as it is, so that whoever runs it on the emitting thread can call it directly.
 *
 * @param <T> the type of the messages
 * @param handler the handler
 */
public record HandlerTask<T>(Handler<T> handler) implements Task<T> {
  @Override
  public @Nullable CompletionStage<?> run(T item) throws Exception {
    handler.handle(item);
    return null;
  }
}
