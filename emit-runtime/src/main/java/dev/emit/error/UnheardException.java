package dev.emit.error;

/** A message was emitted that nobody handles, on a bus that takes this for an error. */
public class UnheardException extends EmitException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do
   */
  public UnheardException(String message) {
    super(message);
  }
}
