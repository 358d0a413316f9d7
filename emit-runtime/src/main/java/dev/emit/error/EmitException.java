package dev.emit.error;

import org.jspecify.annotations.Nullable;

/** The root of all exceptions that Emit throws or completes a stage with. */
public class EmitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public EmitException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong and what to do
   * @param cause what led to it, or null
   */
  public EmitException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
