package dev.emit.dispatch;

import dev.emit.annotations.Overflow;
import dev.emit.error.Failure;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One subscription's bounded queue and its order.
 *
 * <p>Any thread may offer. The lane runs on its executor while it has items; while an asynchronous
 * item is under way it holds no thread. How many items are handled at once, in which order, and
 * what becomes of those that find no place is chosen when the lane is opened, by its subclass and
 * its queue. No lock is held while a handler runs.
 *
 * @param <T> the type of the items
 */
public abstract class Lane<T> {
  /** What became of an offered item. */
  public enum Offer {
    /** It is in the queue, or was given up as the handler declared. */
    TAKEN,
    /** The queue stayed full; the item is counted as dropped. */
    FULL,
    /** The lane is closed; the item is not counted. */
    CLOSED
  }

  private static final ThreadLocal<@Nullable Lane<?>> CURRENT = new ThreadLocal<>();

  final LaneSpec<T> spec;
  private final Turns turns = new Turns();

  Lane(LaneSpec<T> spec) {
    this.spec = spec;
  }

  /** Whether the calling thread is running a handler, of any lane. */
  public static boolean isHandlerThread() {
    return CURRENT.get() != null;
  }

  /** The event or procedure that the lane belongs to. */
  public final String event() {
    return spec.event();
  }

  /** The handler's name. */
  public final String handler() {
    return spec.handler();
  }

  /**
   * Puts an item into the queue.
   *
   * @param item the item
   * @param nanos how long to wait for space, if the handler's overflow is to wait; a thread that
   *     runs a handler does not wait
   */
  public abstract Offer offer(T item, long nanos);

  /** Counts an item that came and could not be made into what the handler takes. */
  public abstract void countUndecodable();

  /** Counts an item that came and was not let in. */
  public abstract void countDropped();

  /** What became of the items until now. */
  public abstract LaneCounts counts();

  /**
   * Waits until no item waits or is being handled. Called from this lane's own handler it returns
   * at once: the lane can't go on before the handler returns.
   *
   * @param nanos how long to wait at the most
   */
  public abstract void awaitIdle(long nanos) throws InterruptedException;

  /** Gives up what waits, in the queue, for space in it, or for another attempt. */
  public abstract void discard();

  /** Takes no more items, and gives up what waits. */
  public abstract void close();

  /** This lane, if its handler runs on the emitting thread. */
  @Nullable CallerLane<T> caller() {
    return null;
  }

  /** Whether the calling thread is running this lane's handler. */
  final boolean isCurrent() {
    return CURRENT.get() == this;
  }

  /** Handles what waits, on the calling thread. */
  abstract void takeTurns();

  /** Has the executor take turns, and returns false if it refuses. */
  final boolean trySchedule() {
    try {
      spec.executor().execute(turns);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  /** Runs a command as this lane's, on the executor. */
  final void execute(Runnable command) {
    spec.executor()
        .execute(
            () -> {
              Lane<?> outer = enter();
              try {
                command.run();
              } finally {
                leave(outer);
              }
            });
  }

  /** Has the calling thread run this lane, and returns what it ran before. */
  private @Nullable Lane<?> enter() {
    Lane<?> outer = CURRENT.get();
    CURRENT.set(this);
    return outer;
  }

  /** Has the calling thread run again what it ran before. */
  private static void leave(@Nullable Lane<?> outer) {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }

  /** Reports why an item was not handled. */
  final void report(Throwable cause) {
    if (cause instanceof DroppedException) {
      report(Failure.Kind.DROPPED, null, handler() + ": " + cause.getMessage());
    } else {
      report(Failure.Kind.HANDLER, cause, handler() + " failed: " + cause);
    }
  }

  /** Reports an item that was given up as the handler declared. */
  final void reportOverflow() {
    String which = spec.overflow() == Overflow.DROP_OLDEST ? "its oldest" : "the new";
    report(
        Failure.Kind.DROPPED,
        null,
        "The lane of " + handler() + " is full; " + which + " message was dropped");
  }

  /** Reports items that a stop or a close gave up. */
  final void reportDiscarded(int count) {
    report(
        Failure.Kind.DROPPED,
        null,
        count + " waiting for " + handler() + " were dropped: it was closed or stopped");
  }

  final void report(Failure.Kind kind, @Nullable Throwable cause, String message) {
    spec.reports().failed(new Failure(kind, event(), handler(), cause, message));
  }

  /** What the executor runs; no lambda, which is slow to link in a fresh process. */
  private final class Turns implements Runnable {
    @Override
    public void run() {
      Lane<?> outer = enter();
      try {
        takeTurns();
      } finally {
        leave(outer);
      }
    }
  }
}
