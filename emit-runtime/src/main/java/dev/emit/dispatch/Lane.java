package dev.emit.dispatch;

import dev.emit.error.Failure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One subscription's bounded queue and its order: items are handled one at a time, in the order in
 * which they were offered.
 *
 * <p>Any thread may offer. At most one thread at a time runs the lane, the one that was scheduled
 * on the executor when the queue was no longer empty; while an asynchronous item is under way no
 * thread does. All fields that change are guarded by the lock, which is never held while a handler
 * runs.
 *
 * @param <T> the type of the items
 */
public final class Lane<T> {
  /** What became of an offered item. */
  public enum Offer {
    /** It is in the queue. */
    TAKEN,
    /** The queue stayed full; the item is counted as dropped. */
    FULL,
    /** The lane is closed; the item is not counted. */
    CLOSED
  }

  /** After so many items the thread goes back to the executor, which others share. */
  private static final int RUN_LENGTH = 256;

  private static final ThreadLocal<@Nullable Lane<?>> CURRENT = new ThreadLocal<>();

  private final String event;
  private final String handler;
  private final int capacity;
  private final Task<T> task;
  private final Consumer<T> whenDropped;
  private final Executor executor;
  private final Reports reports;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition space = lock.newCondition();
  private final Condition idle = lock.newCondition();
  private final ArrayDeque<Item<T>> queue = new ArrayDeque<>();
  private boolean scheduled;
  private boolean running;
  private boolean closed;
  private int discards;
  private long received;
  private long handled;
  private long failed;
  private long dropped;

  /**
   * Creates an empty lane.
   *
   * @param event the event or procedure that it belongs to
   * @param handler the handler's name, for reports
   * @param capacity how many items may wait
   * @param task what is done with each item
   * @param whenDropped told of each item that is given up after it was taken
   * @param executor runs the lane while it has items
   * @param reports where a failing task is reported
   */
  public Lane(
      String event,
      String handler,
      int capacity,
      Task<T> task,
      Consumer<T> whenDropped,
      Executor executor,
      Reports reports) {
    this.event = event;
    this.handler = handler;
    this.capacity = capacity;
    this.task = task;
    this.whenDropped = whenDropped;
    this.executor = executor;
    this.reports = reports;
  }

  /** Whether the calling thread is running a handler, of any lane. */
  public static boolean isHandlerThread() {
    return CURRENT.get() != null;
  }

  /** The event or procedure that the lane belongs to. */
  public String event() {
    return event;
  }

  /** The handler's name. */
  public String handler() {
    return handler;
  }

  /**
   * Puts an item into the queue.
   *
   * @param item the item
   * @param nanos how long to wait for space; 0 to not wait
   */
  public Offer offer(T item, long nanos) {
    boolean schedule;
    lock.lock();
    try {
      int discardsBefore = discards;
      long left = nanos;
      while (!closed && discards == discardsBefore && queue.size() >= capacity && left > 0) {
        left = space.awaitNanos(left);
      }
      if (closed) {
        return Offer.CLOSED;
      }
      received++;
      // Whoever waited while all was given up is given up too: the bus may be stopped now.
      if (discards != discardsBefore || queue.size() >= capacity) {
        dropped++;
        return Offer.FULL;
      }
      queue.add(new Item<>(item));
      schedule = !scheduled;
      scheduled = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refuse();
    } finally {
      lock.unlock();
    }
    if (schedule) {
      schedule();
    }
    return Offer.TAKEN;
  }

  private Offer refuse() {
    lock.lock();
    try {
      received++;
      dropped++;
      return Offer.FULL;
    } finally {
      lock.unlock();
    }
  }

  /** Counts an item that came and could not be made into what the handler takes. */
  public void countUndecodable() {
    lock.lock();
    try {
      received++;
      failed++;
    } finally {
      lock.unlock();
    }
  }

  /** Counts an item that came and was not let in. */
  public void countDropped() {
    refuse();
  }

  /** What became of the items until now. */
  public LaneCounts counts() {
    lock.lock();
    try {
      return new LaneCounts(received, handled, failed, dropped, inFlight());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until no item waits or is being handled. Called from this lane's own handler it returns
   * at once: the lane can't go on before the handler returns.
   *
   * @param nanos how long to wait at the most
   */
  public void awaitIdle(long nanos) throws InterruptedException {
    if (CURRENT.get() == this) {
      return;
    }
    lock.lockInterruptibly();
    try {
      long left = nanos;
      while (inFlight() > 0 && left > 0) {
        left = idle.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives up what waits, in the queue or for space in it. */
  public void discard() {
    List<T> given = new ArrayList<>();
    lock.lock();
    try {
      queue.forEach(item -> given.add(item.value));
      queue.clear();
      discards++;
      dropped += given.size();
      space.signalAll();
      if (!running) {
        idle.signalAll();
      }
    } finally {
      lock.unlock();
    }
    given.forEach(whenDropped);
    if (!given.isEmpty()) {
      reports.failed(
          new Failure(
              Failure.Kind.DROPPED,
              event,
              handler,
              null,
              given.size()
                  + " waiting for "
                  + handler
                  + " were dropped: it was closed or stopped"));
    }
  }

  /** Takes no more items, and gives up what waits. */
  public void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
    discard();
  }

  private void schedule() {
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      lock.lock();
      try {
        scheduled = false;
      } finally {
        lock.unlock();
      }
      discard();
    }
  }

  private void run() {
    Lane<?> outer = CURRENT.get();
    CURRENT.set(this);
    try {
      for (int i = 0; i < RUN_LENGTH; i++) {
        Item<T> item = next();
        if (item == null || !handle(item)) {
          return;
        }
      }
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
    schedule();
  }

  private @Nullable Item<T> next() {
    lock.lock();
    try {
      Item<T> item = queue.poll();
      if (item == null) {
        scheduled = false;
        return null;
      }
      running = true;
      space.signal();
      return item;
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether the item is done; if not, its stage schedules the lane again. */
  private boolean handle(Item<T> item) {
    CompletionStage<?> stage;
    try {
      stage = task.run(item.value);
    } catch (Throwable e) { // An Error of one handler must not end the lane.
      done(e);
      return true;
    }
    if (stage == null) {
      done(null);
      return true;
    }
    Async async = new Async();
    try {
      stage.whenComplete(async);
    } catch (RuntimeException e) {
      async.accept(null, e);
    }
    return !async.park();
  }

  private void done(@Nullable Throwable error) {
    Throwable cause = error == null ? null : Causes.of(error);
    if (cause != null) {
      report(cause); // Before it counts: who sees the counts at rest has been told all.
    }
    lock.lock();
    try {
      running = false;
      if (cause == null) {
        handled++;
      } else if (cause instanceof DroppedException) {
        dropped++;
      } else {
        failed++;
      }
      if (queue.isEmpty()) {
        idle.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void report(Throwable cause) {
    reports.failed(
        cause instanceof DroppedException
            ? new Failure(
                Failure.Kind.DROPPED, event, handler, null, handler + ": " + cause.getMessage())
            : new Failure(
                Failure.Kind.HANDLER, event, handler, cause, handler + " failed: " + cause));
  }

  private long inFlight() {
    return (long) queue.size() + (running ? 1 : 0);
  }

  /** A queue takes no null, and a message may be null. */
  private record Item<T>(T value) {}

  /** Lets the lane go on when a stage is complete, on the same thread if it is so already. */
  private final class Async implements BiConsumer<@Nullable Object, @Nullable Throwable> {
    private static final int WAITING = 0;
    private static final int COMPLETE = 1;
    private static final int PARKED = 2;

    private final AtomicInteger state = new AtomicInteger(WAITING);

    @Override
    public void accept(@Nullable Object result, @Nullable Throwable error) {
      done(error);
      if (!state.compareAndSet(WAITING, COMPLETE)) {
        schedule();
      }
    }

    /** Returns true if the stage is not complete yet: {@link #accept} goes on then. */
    boolean park() {
      return state.compareAndSet(WAITING, PARKED);
    }
  }
}
