package dev.emit.error;

/** A bounded queue or window was full, and the message or call was refused. */
public class OverloadException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public OverloadException(String message) {
    super(message);
  }
}
