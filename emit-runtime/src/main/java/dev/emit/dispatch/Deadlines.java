package dev.emit.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Ends what is not done by its deadline. The timer sleeps until the earliest deadline that it
 * knows: what is added later and ends in time costs no timer at all, and nearly all ends in time.
 *
 * <p>Entries are added and removed by any thread, and expire on the timer's. Who adds an entry
 * looks for the next sweep afterwards; a sweep first withdraws itself and then looks at the
 * entries; both by volatile accesses: so at least one of the two sees the other, and no entry is
 * forgotten.
 *
 * @param <E> what has a deadline
 */
public final class Deadlines<E extends Deadlines.Entry> {
  private static final long NONE = Long.MAX_VALUE;
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  /** What is to be done by its deadline. */
  public abstract static class Entry {
    private final long deadline;

    /**
     * Creates it.
     *
     * @param deadline when it is due, by {@link System#nanoTime}
     */
    protected Entry(long deadline) {
      this.deadline = deadline;
    }

    /** When it is due, by {@link System#nanoTime}. */
    public final long deadline() {
      return deadline;
    }

    /** Called on the timer's thread when the deadline has passed; must be short. */
    protected abstract void expire();
  }

  private final Workers workers;
  private final Set<E> open = ConcurrentHashMap.newKeySet();

  /** Deadlines are compared by their distance from it, as the clock may begin anywhere. */
  private final long origin = System.nanoTime();

  /** When the next sweep is due, from the origin; {@link #NONE} if none is to come. */
  private volatile long next = NONE;

  /** Creates a set without entries. */
  public Deadlines(Workers workers) {
    this.workers = workers;
  }

  /**
   * Adds an entry.
   *
   * @throws RejectedExecutionException if the bus is stopped, which may also go unnoticed
   */
  public void add(E entry) {
    open.add(entry);
    if (entry.deadline() - origin < next) {
      try {
        sweepAt(entry.deadline() - origin);
      } catch (RejectedExecutionException stopped) {
        open.remove(entry);
        throw stopped;
      }
    }
  }

  /** Removes an entry, which then does not expire unless it is just doing so. */
  public void remove(E entry) {
    open.remove(entry);
  }

  /** All entries, for a walk that may miss those that come and go meanwhile. */
  public Iterable<E> all() {
    return open;
  }

  /** How many entries there are. */
  public int size() {
    return open.size();
  }

  /** Forgets the timer of the bus's last run; to be called before the next one. */
  public void reset() {
    next = NONE;
  }

  private synchronized void sweepAt(long due) {
    if (due >= next) {
      return;
    }
    long left = due - (System.nanoTime() - origin);
    Future<?> unused =
        workers
            .timer()
            .schedule(() -> sweep(due), Math.max(left, SHORTEST_PAUSE), TimeUnit.NANOSECONDS);
    next = due;
  }

  private void sweep(long due) {
    if (next != due) {
      return; // An earlier one came in between, and has seen to the rest.
    }
    next = NONE;
    long now = System.nanoTime();
    long earliest = NONE;
    List<E> overdue = new ArrayList<>();
    for (E entry : open) {
      if (entry.deadline() - now > 0) {
        earliest = Math.min(earliest, entry.deadline() - origin);
      } else {
        overdue.add(entry);
      }
    }
    for (E entry : overdue) {
      if (open.remove(entry)) {
        entry.expire();
      }
    }
    if (earliest != NONE) {
      try {
        sweepAt(earliest);
      } catch (RejectedExecutionException stopped) {
        // Whoever stops the bus ends what is left.
      }
    }
  }
}
