package dev.emit.dispatch;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a lane does with each item, or with each batch.
 *
 * @param <T> the type of the items
 */
@FunctionalInterface
public interface Task<T> {
  /**
   * Handles an item.
   *
   * @param item the item; null for a message that is null
   * @return null when it is done, or a stage that the next item waits for
   * @throws Exception if it fails
   */
  @Nullable CompletionStage<?> run(T item) throws Exception;

  /** Ends what waits for another attempt: the lane is closed or stopped. */
  default void giveUp() {}
}
