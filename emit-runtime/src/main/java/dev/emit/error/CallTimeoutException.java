package dev.emit.error;

/** No reply to a call arrived within its time-out. */
public class CallTimeoutException extends CallException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public CallTimeoutException(String message) {
    super(message);
  }
}
