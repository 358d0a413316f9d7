package dev.emit.dispatch;

import dev.emit.engine.Gap;
import dev.emit.error.DeadLetter;
import dev.emit.error.Failure;

/** Where failures and gaps go that no caller sees. Safe for threads; throws nothing. */
public interface Reports {
  /** Reports a failure. */
  void failed(Failure failure);

  /** Reports a gap. */
  void gap(Gap gap);

  /** Reports a message that its handler could not handle. */
  void deadLetter(DeadLetter letter);
}
