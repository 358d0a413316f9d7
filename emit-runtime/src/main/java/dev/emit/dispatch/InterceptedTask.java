package dev.emit.dispatch;

import dev.emit.interceptor.Incoming;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A handler within interceptors.
 *
 * @param event the event's name
 * @param handler the handler's name
 */
public record InterceptedTask<T>(
    Interceptors interceptors, String event, String handler, Task<T> task)
    implements Task<Carried<T>> {
  private static final CompletableFuture<Object> DONE = CompletableFuture.completedFuture(null);

  @Override
  @SuppressWarnings("NullAway") // A message that is null reaches its handler as null.
  public @Nullable CompletionStage<?> run(Carried<T> item) throws Exception {
    return run(item.message(), item.context());
  }

  private @Nullable CompletionStage<?> run(T message, Map<String, String> context)
      throws Exception {
    CompletionStage<Object> stage =
        interceptors.handle(new Incoming(event, handler, message, context), () -> proceed(message));
    if (stage instanceof CompletableFuture<?> future && future.isDone()) {
      future.join(); // Throws what it failed with: whoever is done need not be waited for.
      return null;
    }
    return stage;
  }

  @SuppressWarnings("unchecked") // Nobody looks at what it completes with.
  private CompletionStage<Object> proceed(T message) throws Exception {
    CompletionStage<?> stage = task.run(message);
    return stage == null ? DONE : (CompletionStage<Object>) stage;
  }

  /** The same for a handler of batches. */
  public static <T> Task<List<Carried<T>>> ofBatch(
      Interceptors interceptors, String event, String handler, Task<List<T>> task) {
    InterceptedTask<List<T>> intercepted =
        new InterceptedTask<>(interceptors, event, handler, task);
    return batch -> {
      List<@Nullable T> messages = new ArrayList<>();
      batch.forEach(each -> messages.add(each.message()));
      return intercepted.run(Collections.unmodifiableList(messages), Carried.shared(batch));
    };
  }
}
