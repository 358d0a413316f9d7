package dev.emit.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A queue in which a new entry displaces the oldest when there is no place. Guarded by its monitor.
 */
final class DisplacingQueue implements LaneQueue {
  private final int capacity;
  private final ArrayDeque<Object> queue = new ArrayDeque<>();
  private long offered;

  DisplacingQueue(int capacity) {
    this.capacity = capacity;
  }

  @Override
  public synchronized @Nullable Object offer(Object entry) {
    Object displaced = queue.size() < capacity ? null : queue.poll();
    queue.add(entry);
    offered++;
    return displaced;
  }

  @Override
  public synchronized @Nullable Object poll() {
    return queue.poll();
  }

  @Override
  public int drain(Consumer<Object> to) {
    List<Object> drained;
    synchronized (this) {
      drained = new ArrayList<>(queue);
      queue.clear();
    }
    drained.forEach(to);
    return drained.size();
  }

  @Override
  public synchronized int size() {
    return queue.size();
  }

  @Override
  public synchronized long offered() {
    return offered;
  }
}
