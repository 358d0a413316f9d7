package dev.emit.dispatch;

import dev.emit.codec.Codec;
import dev.emit.handler.Handler;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one event that one thread, the owner, emits to one audience. It counts them, for
 * all that count them, in one plain field and without a locked instruction: most events have one
 * emitter at a time.
 *
 * <p>A streak begins and ends under the monitor of its {@link Topic}, and a new one takes the place
 * of the last: when the owner emits to another audience, or has ended and another thread emits. So
 * it is the owner that ends it, or somebody who has seen the owner's end, and no message is counted
 * meanwhile.
 *
 * @param <T> the type of the messages
 */
final class Streak<T> {
  /** One message in so many has its handlers timed, and stands for them. */
  static final int STRIDE = 1024;

  /** So many at the beginning are timed, too. */
  private static final int FIRST = 32;

  private static final VarHandle LEFT;

  static {
    try {
      LEFT = MethodHandles.lookup().findVarHandle(Streak.class, "left", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Thread owner;
  final Audience<T> audience;

  /** The audience's one handler, which runs on the emitting thread; or null. */
  final @Nullable Handler<T> only;

  private final @Nullable Codec<?> codec;
  private final StreakCounter handed;

  /**
   * How many messages are left before one is timed; below 0 when some were already. Written by the
   * owner alone, by a release, so that a reader sees what led to it. It counts down, since nothing
   * is compared as fast as with 0.
   */
  private long left;

  /** What was left plus what was counted; guarded by this, like {@link #left} when both change. */
  private long granted;

  /** Confined to the owner, and to whoever has seen its end. */
  private boolean hasEnded;

  /** Whether the handlers are so slow that each message may be timed; confined to the owner. */
  private boolean isSlow;

  /**
   * Begins, with the calling thread as the owner.
   *
   * @param audience those who get the messages
   * @param handed counts them for the topic
   */
  Streak(Audience<T> audience, StreakCounter handed) {
    this.owner = Thread.currentThread();
    this.audience = audience;
    this.only = audience.only == null ? null : audience.only.handler;
    this.codec = audience.codec;
    this.handed = handed;
    handed.begin(this);
    if (audience.callers != null) {
      audience.callers.begin(this);
    }
  }

  /** Whether the calling thread owns it, and all of the audience take messages of the codec. */
  boolean takes(Codec<?> offered) {
    return codec == offered && owner == Thread.currentThread();
  }

  /**
   * Counts a message, for the owner, after its handlers have returned.
   *
   * @return false if {@link #hasPaused} is to be asked
   */
  boolean add() {
    long next = left - 1;
    LEFT.setRelease(this, next);
    return next != 0;
  }

  /**
   * Whether the next message is to be timed. If not, a handler has emitted to a new audience, and
   * this had ended before its message counted.
   */
  boolean hasPaused() {
    if (!hasEnded) {
      return true;
    }
    left = 1;
    handed.increment();
    audience.countCalls();
    return false;
  }

  /** How many messages the next one stands for in the times, for the owner. */
  int weight() {
    return isSlow || count() < FIRST ? 1 : STRIDE;
  }

  /**
   * Lets the owner's next messages go untimed, after one that was timed.
   *
   * @return whether it does
   */
  boolean resume() {
    Callers<T> timed = audience.callers;
    isSlow = timed != null && timed.isAnySlow();
    if (hasEnded || isSlow || (timed != null && count() < FIRST)) {
      return false;
    }
    grant(timed == null ? Long.MAX_VALUE / 2 : STRIDE - 1);
    return true;
  }

  private synchronized void grant(long messages) {
    granted += messages - left;
    left = messages;
  }

  /** How many messages were counted until now. */
  synchronized long count() {
    return granted - (long) LEFT.getAcquire(this);
  }

  /** Ends it: what was counted is given to those that count. */
  void end() {
    long count = count();
    handed.end(count);
    if (audience.callers != null) {
      audience.callers.end(count);
    }
    hasEnded = true;
    left = 1;
  }
}
