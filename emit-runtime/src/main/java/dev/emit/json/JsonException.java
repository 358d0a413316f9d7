package dev.emit.json;

import dev.emit.error.EmitException;
import org.jspecify.annotations.Nullable;

/** Untyped JSON could not be read or written. Its message never quotes the text. */
public final class JsonException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong
   * @param cause what led to it, or null
   */
  public JsonException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
