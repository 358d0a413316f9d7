package dev.emit.dispatch;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Completes users' futures on a thread for lanes, many in one go: what users have made to depend on
 * them may block, and must not hold up the thread that has the result.
 *
 * <p>Any thread adds. One thread at a time owns the queue, by {@code busy}: it gives that up first
 * and then looks at the queue, and who adds does the reverse, so that nothing is forgotten. An
 * owner that has not come to the end of the queue in time loses it to another thread, so that one
 * callback which blocks holds up the others no longer than that; it finds out when its callback
 * returns.
 */
final class Completions {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(2);

  private final Executor executor;
  private final Deadlines<Deadlines.Entry> deadlines;
  private final MpscLaneQueue queue = new MpscLaneQueue(Integer.MAX_VALUE / 2);
  private final AtomicBoolean busy = new AtomicBoolean();

  Completions(Workers workers) {
    this.executor = workers;
    this.deadlines = new Deadlines<>(workers);
  }

  /** Goes on with what an earlier run of the bus may have left; to be called before the next. */
  void start() {
    deadlines.restart();
  }

  void add(Runnable completion) {
    queue.offer(completion);
    if (!busy.get() && busy.compareAndSet(false, true)) {
      run();
    }
  }

  private void run() {
    try {
      executor.execute(this::complete);
    } catch (RejectedExecutionException stopped) {
      complete();
    }
  }

  private void complete() {
    Ownership own = new Ownership();
    boolean isWatched = own.begin();
    while (true) {
      Object completion = queue.poll();
      if (completion != null) {
        ((Runnable) completion).run();
        if (own.isLost) {
          return;
        }
      } else if (queue.size() > 0) {
        Waiting.yieldThread(); // To the one that is about to write what is not there yet.
      } else {
        if (isWatched && !deadlines.remove(own)) {
          return;
        }
        busy.set(false);
        if (queue.size() == 0 || !busy.compareAndSet(false, true)) {
          return;
        }
        own = new Ownership();
        isWatched = own.begin();
      }
    }
  }

  /** One owner's time; whoever takes it out of the deadlines decides who owns the queue. */
  private final class Ownership extends Deadlines.Entry {
    volatile boolean isLost;

    Ownership() {
      super(System.nanoTime() + PATIENCE);
    }

    /** Returns whether there is a timer to end it. */
    boolean begin() {
      try {
        deadlines.add(this);
        return true;
      } catch (RejectedExecutionException stopped) {
        return false;
      }
    }

    @Override
    protected void expire() {
      isLost = true;
      Completions.this.run();
    }
  }
}
