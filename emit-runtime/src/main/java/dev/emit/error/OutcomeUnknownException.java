package dev.emit.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection was lost after a command had been sent and before it was answered: whether it was
 * carried out is not known. It is never sent again.
 */
public class OutcomeUnknownException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public OutcomeUnknownException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong and what to do
   * @param cause what led to it, or null
   */
  public OutcomeUnknownException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
