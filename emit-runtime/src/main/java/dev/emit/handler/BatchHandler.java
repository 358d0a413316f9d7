package dev.emit.handler;

import java.util.List;

/**
 * Handles the messages of one event as they wait, several at a time.
 *
 * @param <T> the type of the messages
 */
@FunctionalInterface
public interface BatchHandler<T> {
  /**
   * Handles messages, on a thread of the bus's executor.
   *
   * @param messages at least one, in the order emitted, and at most as many as {@link
   *     HandlerOptions#batch} says; null stands for one that was emitted without a message. The
   *     list can't be changed
   * @throws Exception if it fails: all of them have failed then
   */
  void handle(List<T> messages) throws Exception;
}
