package dev.emit.dispatch;

/** Carries what a handler on the emitting thread failed with to the emitter, through an engine. */
final class CallerFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CallerFailedException(Throwable failure) {
    super(null, failure, false, false);
  }

  @SuppressWarnings("NullAway") // It is made with one.
  Throwable handlersFailure() {
    return getCause();
  }
}
