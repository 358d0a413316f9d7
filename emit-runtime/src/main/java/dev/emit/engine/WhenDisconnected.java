package dev.emit.engine;

/** What {@code emit} does while the connection is lost. */
public enum WhenDisconnected {
  /** It fails at once with a {@link dev.emit.error.PublishException}. */
  FAIL,

  /**
   * It keeps the message, in order, until the connection is back, for a limited time; then its
   * stage fails. No thread is held up, unless there is no space. What had been sent already when
   * the connection was lost is not sent again.
   */
  WAIT
}
