package dev.emit;

import dev.emit.engine.Gap;
import dev.emit.error.DeadLetter;
import dev.emit.error.Failure;

/**
 * Is told what goes wrong on a bus, in addition to the log. It is called on whatever thread
 * noticed, the one that reads from Redis among them, so it must be quick; what it throws is logged.
 */
public interface EmitListener {
  /**
   * Something failed, or was dropped. Called each time, also where the log is quiet.
   *
   * @param failure what happened
   */
  default void failed(Failure failure) {}

  /**
   * Messages may have been missed. Called when the subscription is confirmed again.
   *
   * @param gap when, and why
   */
  default void gap(Gap gap) {}

  /**
   * A handler that is to be retried failed at its last attempt, or the bus stopped before that.
   * Called once for each message, a batch's too, and before {@link #failed}.
   *
   * @param letter the message, and why it could not be handled
   */
  default void deadLetter(DeadLetter letter) {}
}
