package dev.emit.error;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and that no caller may have seen, as reported to the listener.
 *
 * @param kind what failed
 * @param event the event or procedure concerned, or null when it concerns the whole bus
 * @param handler the handler concerned, or null
 * @param cause the exception, or null
 * @param message one line that says what happened
 */
public record Failure(
    Kind kind,
    @Nullable String event,
    @Nullable String handler,
    @Nullable Throwable cause,
    String message) {

  /** What failed. */
  public enum Kind {
    /** A message was not emitted, or its outcome is unknown. */
    EMIT,
    /** A payload could not be decoded, or was larger than allowed. */
    DECODE,
    /** A handler or a procedure threw, or its stage completed with an exception. */
    HANDLER,
    /** A handler takes longer than its timeout; it still runs, and is counted when it ends. */
    SLOW,
    /** A message was dropped before its handler saw it. */
    DROPPED,
    /** The engine's connection failed; a gap tells what it cost. */
    CONNECTION
  }
}
