package dev.emit.handler;

/**
 * Handles the messages of one event, one at a time.
 *
 * @param <T> the type of the messages
 */
@FunctionalInterface
public interface Handler<T> {
  /**
   * Handles a message, on a thread of the bus's executor.
   *
   * @param message the message; null when it was emitted without one
   * @throws Exception if it fails: it is reported and counted, and the handler stays registered
   */
  void handle(T message) throws Exception;
}
