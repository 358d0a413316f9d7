package dev.emit.error;

/** A call reached nobody: no process listens for requests. */
public class NoResponderException extends CallException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public NoResponderException(String message) {
    super(message);
  }
}
