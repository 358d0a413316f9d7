package dev.emit.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a lane's queue that is timed, or holds null, which a queue does not take; most
 * entries are the item itself.
 *
 * @param item the item
 * @param since when it was offered, by {@link System#nanoTime}
 * @param weight how many items it stands for; 0 if it is not timed
 */
record Stamped(@Nullable Object item, long since, int weight) {
  /** An item that is null, and not timed. */
  static final Stamped NULL = new Stamped(null, 0, 0);
}
