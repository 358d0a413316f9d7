package dev.emit.error;

import org.jspecify.annotations.Nullable;

/** A message was not published, and will not be. */
public class PublishException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public PublishException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong and what to do
   * @param cause what led to it, or null
   */
  public PublishException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
