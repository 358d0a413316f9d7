package dev.emit.dispatch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message in a lane with the context that it came with, where interceptors ask for it.
 *
 * @param <T> the type of the message
 */
public record Carried<T>(@Nullable T message, Map<String, String> context) {
  /** The message that an item of a lane is or carries. */
  static @Nullable Object messageOf(@Nullable Object item) {
    return item instanceof Carried<?> carried ? carried.message() : item;
  }

  /** What all contexts of a batch share. */
  static Map<String, String> shared(List<? extends Carried<?>> batch) {
    return batch.get(0).context().entrySet().stream()
        .filter(entry -> batch.stream().allMatch(each -> has(each, entry)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean has(Carried<?> carried, Map.Entry<String, String> entry) {
    return entry.getValue().equals(carried.context().get(entry.getKey()));
  }
}
