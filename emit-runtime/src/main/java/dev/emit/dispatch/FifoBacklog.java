package dev.emit.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backlog whose items may all be handled at once, and begin in the order in which they came.
 *
 * @param <T> the type of the items
 */
final class FifoBacklog<T> implements Backlog<T> {
  private final int capacity;
  private final boolean displaces;
  private final ArrayDeque<Entry<T>> waiting = new ArrayDeque<>();

  /**
   * Creates an empty backlog.
   *
   * @param displaces whether a new entry that finds no place displaces the oldest
   */
  FifoBacklog(int capacity, boolean displaces) {
    this.capacity = capacity;
    this.displaces = displaces;
  }

  @Override
  public @Nullable Entry<T> offer(Entry<T> entry) {
    Entry<T> displaced = null;
    if (waiting.size() >= capacity) {
      if (!displaces) {
        return entry;
      }
      displaced = waiting.poll();
    }
    waiting.add(entry);
    return displaced;
  }

  @Override
  public @Nullable Entry<T> next() {
    return waiting.poll();
  }

  @Override
  public void ended(Entry<T> entry) {}

  @Override
  public int size() {
    return waiting.size();
  }

  @Override
  public List<Entry<T>> drain() {
    List<Entry<T>> drained = new ArrayList<>(waiting);
    waiting.clear();
    return drained;
  }
}
