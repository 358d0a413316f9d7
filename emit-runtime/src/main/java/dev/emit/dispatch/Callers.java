package dev.emit.dispatch;

import dev.emit.handler.Handler;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The handlers of one event that run on the emitting thread, in the order of the {@link Audience}.
 * Safe for threads; it does not change.
 *
 * @param <T> the type of the messages
 */
final class Callers<T> {
  /** How many handlers are called from a place of their own in the code. */
  private static final int SITES = 12;

  private final CallerLane<T>[] array;

  /** The last {@link #SITES} handlers, each at its site, and before them those that have none. */
  private final Handler<T>[] handlers;

  /**
   * Those of a list.
   *
   * @param ordered in the order in which they are called
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
  Callers(List<CallerLane<T>> ordered) {
    array = ordered.toArray(new CallerLane[0]);
    handlers = new Handler[Math.max(SITES, array.length)];
    for (int i = 0; i < array.length; i++) {
      handlers[handlers.length - array.length + i] = array[i].handler;
    }
  }

  /** The one handler, or null if there are several. */
  @Nullable CallerLane<T> only() {
    return array.length == 1 ? array[0] : null;
  }

  /** How many calls the next one of a thread stands for that counts by no streak. */
  static int sampledWeight() {
    return ThreadLocalRandom.current().nextInt(Streak.STRIDE) == 0 ? Streak.STRIDE : 0;
  }

  /**
   * Calls all handlers, on a thread that counts nothing by a streak.
   *
   * @return what the first that failed failed with, or null
   */
  @Nullable Throwable callAndCount(T message) {
    Failures<T> failures = call(message, sampledWeight());
    increment();
    return failures == null ? null : failures.count();
  }

  /**
   * Calls all handlers.
   *
   * @param weight how many calls this one stands for in the times; 0 to take none
   * @return those that failed, for the caller to count when it has counted the calls; or null
   */
  @Nullable Failures<T> call(T message, int weight) {
    return weight == 0 ? callAll(message) : callTimed(message, weight);
  }

  /** Counts a call of each. */
  void increment() {
    for (CallerLane<T> lane : array) {
      lane.calls.increment();
    }
  }

  /** Has a streak count calls of each. */
  void begin(Streak<T> streak) {
    for (CallerLane<T> lane : array) {
      lane.calls.begin(streak);
    }
  }

  /** Counts the calls of each that a streak has counted. */
  void end(long count) {
    for (CallerLane<T> lane : array) {
      lane.calls.end(count);
    }
  }

  /** Whether one of them is so slow that each call may be timed. */
  boolean isAnySlow() {
    for (CallerLane<T> lane : array) {
      if (lane.isSlow()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Calls each handler from a place of its own, for the compiler to find one class there, and make
   * the call a part of this code: twelve such calls take a quarter of the time of a loop whose one
   * call meets twelve classes. Handlers are at the last places, so that the calls need no end but
   * the method's.
   */
  @SuppressWarnings("fallthrough")
  private @Nullable Failures<T> callAll(T message) {
    Handler<T>[] h = handlers;
    Failures<T> failures = null;
    int at = h.length - array.length;
    while (at < h.length) {
      try {
        for (; at < h.length - SITES; ) {
          h[at++].handle(message);
        }
        int base = h.length - SITES;
        switch (at - base) {
          case 0:
            at++;
            h[base].handle(message);
          // fall through
          case 1:
            at++;
            h[base + 1].handle(message);
          // fall through
          case 2:
            at++;
            h[base + 2].handle(message);
          // fall through
          case 3:
            at++;
            h[base + 3].handle(message);
          // fall through
          case 4:
            at++;
            h[base + 4].handle(message);
          // fall through
          case 5:
            at++;
            h[base + 5].handle(message);
          // fall through
          case 6:
            at++;
            h[base + 6].handle(message);
          // fall through
          case 7:
            at++;
            h[base + 7].handle(message);
          // fall through
          case 8:
            at++;
            h[base + 8].handle(message);
          // fall through
          case 9:
            at++;
            h[base + 9].handle(message);
          // fall through
          case 10:
            at++;
            h[base + 10].handle(message);
          // fall through
          default:
            at++;
            h[base + 11].handle(message);
        }
      } catch (Throwable e) { // An Error of one handler must not keep it from the others.
        failures = failed(at - 1, e, failures);
      }
    }
    return failures;
  }

  private @Nullable Failures<T> callTimed(T message, int weight) {
    Failures<T> failures = null;
    for (CallerLane<T> lane : array) {
      try {
        lane.callTimed(message, weight);
      } catch (Throwable e) { // As in callAll.
        failures = new Failures<>(lane, e, failures);
      }
    }
    return failures;
  }

  private Failures<T> failed(int site, Throwable error, @Nullable Failures<T> before) {
    return new Failures<>(array[site - (handlers.length - array.length)], error, before);
  }

  /** Those that failed in one emit, the last of them first. Counted when the calls have ended. */
  static final class Failures<T> {
    private final CallerLane<T> lane;
    private final Throwable error;
    private final @Nullable Failures<T> before;

    Failures(CallerLane<T> lane, Throwable error, @Nullable Failures<T> before) {
      this.lane = lane;
      this.error = error;
      this.before = before;
      lane.report(error); // Before it counts: who sees the counts at rest has been told all.
    }

    /** Counts all, and returns what the first one failed with. */
    Throwable count() {
      lane.failed.increment();
      return before == null ? error : before.count();
    }
  }
}
