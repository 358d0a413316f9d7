package dev.emit.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a bus: those that run lanes, and the timer. They exist between {@link #start} and
 * {@link #stop}, and are daemons.
 *
 * <p>Lanes run on the user's executor, or else on a pool that grows with the number of lanes that
 * are busy at once, so that a handler which blocks holds up no other lane.
 *
 * <p>{@code start} and {@code stop} are called by one thread at a time; everything else by any.
 */
public final class Workers implements Executor {
  private static final long IDLE_SECONDS = 10;

  private final @Nullable Executor given;
  private volatile @Nullable ExecutorService own;

  /** Whether there may be a timer; it and what follows is guarded by this object's monitor. */
  private boolean running;

  /** Each is made when it is needed first: loading it takes a fresh process a while. */
  private @Nullable ScheduledExecutorService timer;

  private @Nullable Completions completions;

  /**
   * Creates the workers, without a thread yet.
   *
   * @param given the user's executor, which is never shut down, or null for a pool of our own
   */
  public Workers(@Nullable Executor given) {
    this.given = given;
  }

  /** Allows a timer, and makes the pool if the user gave no executor. */
  public synchronized void start() {
    running = true;
    if (given == null) {
      own =
          new ThreadPoolExecutor(
              0,
              Integer.MAX_VALUE,
              IDLE_SECONDS,
              TimeUnit.SECONDS,
              new SynchronousQueue<>(),
              new Daemons("emit-lane"));
    }
    if (completions != null) {
      completions.start();
    }
  }

  /** Ends all threads. A handler that is still running is interrupted. */
  public synchronized void stop() {
    running = false;
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
    ExecutorService pool = own;
    if (pool != null) {
      pool.shutdownNow();
      own = null;
    }
  }

  /** Whether the pool is the bus's own, whose threads nobody else waits for. */
  boolean areOwn() {
    return given == null;
  }

  /**
   * Runs a command on a thread for lanes.
   *
   * @throws RejectedExecutionException if the bus is stopped, or the user's executor refuses
   */
  @Override
  public void execute(Runnable command) {
    Executor executor = given != null ? given : own;
    if (executor == null) {
      throw new RejectedExecutionException("the bus is stopped");
    }
    executor.execute(command);
  }

  /**
   * The timer.
   *
   * @throws RejectedExecutionException if the bus is stopped
   */
  public synchronized ScheduledExecutorService timer() {
    if (!running) {
      throw new RejectedExecutionException("the bus is stopped");
    }
    ScheduledExecutorService made = timer;
    if (made == null) {
      made = newTimer();
      timer = made;
    }
    return made;
  }

  private static ScheduledExecutorService newTimer() {
    ScheduledThreadPoolExecutor scheduler =
        new ScheduledThreadPoolExecutor(1, new Daemons("emit-timer"));
    scheduler.setRemoveOnCancelPolicy(true);
    return scheduler;
  }

  /**
   * Completes a user's future. What the user has made to depend on it runs on a thread for lanes,
   * and never holds up the calling thread, which may be the one that reads from the transport.
   *
   * @param ownDependents how many dependents are not the user's, and may run on the calling thread
   */
  public <T> void complete(
      CompletableFuture<T> future,
      @Nullable T value,
      @Nullable Throwable error,
      int ownDependents) {
    int dependents = future.getNumberOfDependents() - ownDependents;
    if (dependents <= 0
        || (future instanceof WaitableFuture<T> waitable && dependents <= waitable.waiting())) {
      completeHere(future, value, error);
      return;
    }
    completions().add(() -> completeHere(future, value, error));
  }

  private synchronized Completions completions() {
    Completions made = completions;
    if (made == null) {
      made = new Completions(this);
      completions = made;
    }
    return made;
  }

  private static <T> void completeHere(
      CompletableFuture<T> future, @Nullable T value, @Nullable Throwable error) {
    if (error == null) {
      future.complete(value);
    } else {
      future.completeExceptionally(error);
    }
  }

  /** Makes daemons of one name, numbered. */
  private static final class Daemons implements ThreadFactory {
    private final String name;
    private final AtomicInteger number = new AtomicInteger();

    Daemons(String name) {
      this.name = name;
    }

    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
