package dev.emit.handler;

import java.util.concurrent.CompletionStage;

/**
 * Handles the messages of one event asynchronously: the next message waits for the stage.
 *
 * @param <T> the type of the messages
 */
@FunctionalInterface
public interface AsyncHandler<T> {
  /**
   * Begins to handle a message, on a thread of the bus's executor.
   *
   * @param message the message; null when it was emitted without one
   * @return complete when the message is handled
   * @throws Exception if it fails; the same as a stage that fails
   */
  CompletionStage<?> handle(T message) throws Exception;
}
