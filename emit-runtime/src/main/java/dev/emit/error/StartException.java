package dev.emit.error;

import org.jspecify.annotations.Nullable;

/** The bus could not start; it is stopped, and holds no thread and no connection. */
public class StartException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public StartException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong and what to do
   * @param cause what led to it, or null
   */
  public StartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
