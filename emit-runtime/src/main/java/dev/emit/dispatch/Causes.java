package dev.emit.dispatch;

import java.util.concurrent.CompletionException;

/** What failed, without what a stage has wrapped around it. */
public final class Causes {
  private Causes() {}

  /** The failure that a dependent stage hands on, or the error itself. */
  public static Throwable of(Throwable error) {
    Throwable cause = error.getCause();
    return error instanceof CompletionException && cause != null ? cause : error;
  }
}
