package dev.emit.error;

/** A handler's stage was given up, since it was not complete in the time that was declared. */
public class HandlerTimeoutException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param message how much time it had
   */
  public HandlerTimeoutException(String message) {
    super(message);
  }
}
