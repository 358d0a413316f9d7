package dev.emit.handler;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Handles the messages of one event asynchronously, several at a time: those that come meanwhile
 * wait for the stage.
 *
 * @param <T> the type of the messages
 */
@FunctionalInterface
public interface AsyncBatchHandler<T> {
  /**
   * Begins to handle messages, on a thread of the bus's executor.
   *
   * @param messages as {@link BatchHandler#handle} gets them
   * @return complete when they are handled
   * @throws Exception if it fails; the same as a stage that fails
   */
  CompletionStage<?> handle(List<T> messages) throws Exception;
}
