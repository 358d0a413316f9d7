package dev.emit.dispatch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bounded queue of a lane that handles one item, or one batch, at a time. Safe for threads. */
interface LaneQueue {
  /**
   * Puts an entry in.
   *
   * @return what found no place: the entry itself, or an older one that it displaced; null if all
   *     did
   */
  @Nullable Object offer(Object entry);

  /** Takes the oldest entry out, or returns null if there is none. */
  @Nullable Object poll();

  /**
   * Takes out what is there now, for another thread than the one that polls.
   *
   * @return how many entries that were
   */
  int drain(Consumer<Object> to);

  /** How many entries wait. */
  int size();

  /** How many entries were ever put in. */
  long offered();
}
