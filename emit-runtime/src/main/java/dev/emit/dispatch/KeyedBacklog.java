package dev.emit.dispatch;

import dev.emit.annotations.Overflow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A backlog in which the items of one key are handled one at a time in their order, and those of
 * different keys beside each other.
 *
 * <p>Each key with items has a line. A line is ready while one of its items waits and none is being
 * handled; ready lines have their turns in the order in which they became so.
 *
 * @param <T> the type of the items
 */
final class KeyedBacklog<T> implements Backlog<T> {
  private final int capacity;
  private final Overflow overflow;
  private final Map<@Nullable Object, Line<T>> lines = new HashMap<>();
  private final ArrayDeque<Line<T>> ready = new ArrayDeque<>();

  /** All that wait, by their age. */
  private final LinkedHashSet<Entry<T>> arrivals = new LinkedHashSet<>();

  KeyedBacklog(int capacity, Overflow overflow) {
    this.capacity = capacity;
    this.overflow = overflow;
  }

  /** The items of one key. */
  private static final class Line<T> {
    final ArrayDeque<Entry<T>> waiting = new ArrayDeque<>();
    boolean isBusy;
    boolean isReady;
  }

  @Override
  public @Nullable Entry<T> offer(Entry<T> entry) {
    Line<T> own = lines.get(entry.key);
    Entry<T> displaced = null;
    if (overflow == Overflow.KEEP_LATEST && own != null && !own.waiting.isEmpty()) {
      displaced = remove(own.waiting.element());
    } else if (arrivals.size() >= capacity) {
      if (overflow != Overflow.DROP_OLDEST && overflow != Overflow.KEEP_LATEST) {
        return entry;
      }
      displaced = remove(arrivals.iterator().next());
    }
    Line<T> line = lines.computeIfAbsent(entry.key, key -> new Line<>());
    line.waiting.add(entry);
    arrivals.add(entry);
    makeReady(line);
    return displaced;
  }

  /** Takes out the oldest of a line. */
  private Entry<T> remove(Entry<T> oldest) {
    arrivals.remove(oldest);
    Line<T> line = line(oldest);
    line.waiting.remove();
    forgetIfUnused(oldest, line);
    return oldest;
  }

  @SuppressWarnings("NullAway") // What waits or is being handled has a line.
  private Line<T> line(Entry<T> entry) {
    return lines.get(entry.key);
  }

  private void makeReady(Line<T> line) {
    if (!line.isBusy && !line.isReady && !line.waiting.isEmpty()) {
      line.isReady = true;
      ready.add(line);
    }
  }

  /** A line that is ready and empty now is forgotten when its turn comes, or used again. */
  private void forgetIfUnused(Entry<T> entry, Line<T> line) {
    if (!line.isBusy && line.waiting.isEmpty()) {
      lines.remove(entry.key);
    }
  }

  @Override
  public @Nullable Entry<T> next() {
    while (true) {
      Line<T> line = ready.poll();
      if (line == null) {
        return null;
      }
      line.isReady = false;
      Entry<T> entry = line.waiting.poll();
      if (entry != null) {
        arrivals.remove(entry);
        line.isBusy = true;
        return entry;
      }
    }
  }

  @Override
  public void ended(Entry<T> entry) {
    Line<T> line = line(entry);
    line.isBusy = false;
    makeReady(line);
    forgetIfUnused(entry, line);
  }

  @Override
  public int size() {
    return arrivals.size();
  }

  @Override
  public List<Entry<T>> drain() {
    List<Entry<T>> drained = new ArrayList<>(arrivals);
    arrivals.clear();
    ready.clear();
    lines.values().removeIf(line -> !line.isBusy);
    lines.values().forEach(line -> line.waiting.clear());
    return drained;
  }
}
