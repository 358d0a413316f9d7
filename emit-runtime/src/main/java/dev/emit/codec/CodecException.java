package dev.emit.codec;

import dev.emit.error.EmitException;
import org.jspecify.annotations.Nullable;

/** A value could not be written as JSON, or a JSON text could not be read as the expected type. */
public class CodecException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, and where: the path and the byte
   */
  public CodecException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong, and where: the path and the byte
   * @param cause what led to it, or null
   */
  public CodecException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
