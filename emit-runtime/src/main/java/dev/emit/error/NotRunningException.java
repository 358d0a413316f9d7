package dev.emit.error;

/** The bus is not running: it was not started, or is stopped or stopping. */
public class NotRunningException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public NotRunningException(String message) {
    super(message);
  }
}
