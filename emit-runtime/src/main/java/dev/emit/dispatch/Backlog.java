package dev.emit.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits in a lane that handles several items at once, and which of it may be handled now. Not
 * safe for threads: its lane guards it.
 *
 * @param <T> the type of the items
 */
interface Backlog<T> {
  /** An item since it was offered; equal to itself alone. */
  final class Entry<T> {
    final T item;

    /** The part of the item by which order is kept, or null. */
    final @Nullable Object key;

    /** When it was offered, by {@link System#nanoTime}. */
    final long since;

    Entry(T item, @Nullable Object key, long since) {
      this.item = item;
      this.key = key;
      this.since = since;
    }
  }

  /**
   * Adds an entry.
   *
   * @return what found no place: the entry itself, or an older one that it displaced; null if all
   *     did
   */
  @Nullable Entry<T> offer(Entry<T> entry);

  /** Takes out the next entry that may be handled now, or returns null. */
  @Nullable Entry<T> next();

  /** Lets what waits for an entry's end be handled. */
  void ended(Entry<T> entry);

  /** How many entries wait. */
  int size();

  /** Takes out all that wait. */
  List<Entry<T>> drain();
}
