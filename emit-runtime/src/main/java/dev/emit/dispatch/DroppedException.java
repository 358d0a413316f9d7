package dev.emit.dispatch;

/** Thrown by a task that gives its item up instead of handling it. */
public final class DroppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates it; the message says why. */
  public DroppedException(String message) {
    super(message, null, false, false);
  }
}
