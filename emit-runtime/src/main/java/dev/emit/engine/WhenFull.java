package dev.emit.engine;

/** What {@code emit} does when there is no space for the message. */
public enum WhenFull {
  /**
   * It holds up the emitting thread until there is space, for a limited time, and then fails. A
   * thread of the engine, which may be the one that makes space, is not held up: it fails at once.
   */
  WAIT,

  /** It fails at once with an {@link dev.emit.error.OverloadException}. */
  FAIL,

  /**
   * It gives the message up at once, which is counted as dropped and not as failed. Its stage
   * completes with an {@link dev.emit.error.OverloadException} all the same.
   */
  DROP
}
