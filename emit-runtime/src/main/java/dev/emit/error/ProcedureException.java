package dev.emit.error;

/**
 * A procedure failed. The server throws it to choose the code that its caller sees, and the caller
 * gets it with the same code and message. Any other exception of a procedure arrives as this one
 * with the code {@link #FAILED}. A stack trace never travels (wire protocol, section 3).
 */
public class ProcedureException extends CallException {
  /** The code of a procedure that threw another exception than this. */
  public static final String FAILED = "failed";

  /** The code of a request that the server could not decode. */
  public static final String BAD_REQUEST = "bad_request";

  /** The code of a request that the server refused since its procedure's queue was full. */
  public static final String OVERLOADED = "overloaded";

  /** The code of a request that still waited when its server stopped or unregistered. */
  public static final String STOPPED = "stopped";

  private static final long serialVersionUID = 1L;

  /** The code as the server gave it. */
  private final String code;

  /**
   * Creates the exception.
   *
   * @param code a short, stable word that callers can tell cases apart by
   * @param message what is wrong, for a person
   */
  public ProcedureException(String code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * The code that tells what failed.
   *
   * @return the code as the server gave it
   */
  public String code() {
    return code;
  }
}
