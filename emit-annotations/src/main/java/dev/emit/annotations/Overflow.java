package dev.emit.annotations;

/** What becomes of a message when the lane of its handler is full. */
public enum Overflow {
  /**
   * The emitting thread waits for space, for the bus's {@code emitTimeout} at the most; then the
   * emit fails. A thread that must not be held up (one that runs a handler, or reads from Redis)
   * does not wait: for it this is {@link #FAIL}.
   */
  WAIT,

  /**
   * The emit fails at once. A message that came over Redis has no emitter here: it is dropped,
   * counted and reported.
   */
  FAIL,

  /** The message that has waited longest is dropped, and the new one takes its place at the end. */
  DROP_OLDEST,

  /** The new message is dropped. */
  DROP_NEWEST,

  /**
   * Only the latest message waits, or the latest of each {@link Lane#key}: it takes the place of
   * the one that waits already, which is dropped, also when there is still space.
   */
  KEEP_LATEST
}
