package dev.emit.dispatch;

import dev.emit.engine.Message;

/** Takes the messages of one channel. */
public interface Receiver {
  /**
   * Takes a message without running a handler.
   *
   * @param message the message
   * @param local whether it was published in this JVM, by the calling thread, which may be held up
   *     or told of a failure; one from the transport is counted and reported instead
   * @return how many it reached, those among them that could not take it
   */
  long receive(Message message, boolean local);
}
