package dev.emit.error;

import org.jspecify.annotations.Nullable;

/** A call ended without a result. The subclasses say how. */
public class CallException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public CallException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong and what to do
   * @param cause what led to it, or null
   */
  public CallException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
