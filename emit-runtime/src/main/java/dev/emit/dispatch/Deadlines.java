package dev.emit.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

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

    /** Entries come at different times, and go soon: no better hash is to be had as cheaply. */
    @Override
    public final int hashCode() {
      return Long.hashCode(deadline * 0x9E3779B97F4A7C15L);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
      return this == other;
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

  /** Of the sweep that is to come, or of the last one; guarded by this object's monitor. */
  private @Nullable Future<?> timer;

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

  /** Removes an entry. Returns whether it was there: then it does not expire. */
  public boolean remove(E entry) {
    return open.remove(entry);
  }

  /** All entries, for a walk that may miss those that come and go meanwhile. */
  public Iterable<E> all() {
    return open;
  }

  /** How many entries there are. */
  public int size() {
    return open.size();
  }

  /** Goes on after a stop, which has ended the timer. */
  public void restart() {
    sweep();
  }

  private synchronized void sweepAt(long due) {
    if (due >= next) {
      return;
    }
    Future<?> later = timer;
    if (later != null) {
      later.cancel(false);
    }
    ScheduledExecutorService scheduler = workers.timer();
    next = due; // Before there is a timer, which may fire at once and looks at it.
    long left = due - (System.nanoTime() - origin);
    timer =
        scheduler.schedule(
            () -> sweepIfNext(due), Math.max(left, SHORTEST_PAUSE), TimeUnit.NANOSECONDS);
  }

  /** Sweeps, unless an earlier sweep came in between, and has seen to the rest. */
  private void sweepIfNext(long due) {
    if (next == due) {
      sweep();
    }
  }

  private void sweep() {
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
