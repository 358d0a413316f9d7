package dev.emit.dispatch;

import dev.emit.codec.Codec;
import dev.emit.handler.Handler;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way of a {@link Topic}'s messages: straight from the emitter to the handlers, on the
 * emitting thread or into their lanes, where all of them take what is emitted as it is.
 *
 * <p>It is the topic's superclass, and not a part of it, since one load more in this way costs an
 * eighth of the time that a message takes.
 *
 * <p>Safe for threads: messages take no lock but at the ends of a {@link Streak}.
 */
abstract class DirectTopic {
  private static final CompletionStage<Void> TAKEN = CompletableFuture.completedStage(null);

  /** What goes this way, which is emitted and published in one. */
  final StreakCounter handed = new StreakCounter();

  final Delivery delivery;
  final TopicRules rules;

  /** Those who get the messages, or null when they go another way. */
  private volatile @Nullable Audience<?> audience;

  /** The last streak; its owner, or whoever comes after the owner's end, replaces it. */
  private volatile @Nullable Streak<?> streak;

  /** The streak while it is for the {@link #audience} and the next is not timed; or null. */
  private volatile @Nullable Streak<?> running;

  DirectTopic(Delivery delivery, TopicRules rules) {
    this.delivery = delivery;
    this.rules = rules;
  }

  /** Counts a message that a full lane refused, and returns what its emit fails with. */
  abstract Throwable refused(Lane<?> full);

  /** Hands what is emitted from now on to others, or to nobody. */
  final synchronized void handTo(@Nullable Audience<?> next) {
    audience = next;
    running = null;
  }

  /**
   * Hands a message to all handlers, and counts it.
   *
   * @return null if it goes another way
   */
  final <T> @Nullable CompletionStage<Void> tryHand(Codec<T> codec, @Nullable T message) {
    Streak<?> now = running;
    if (now != null && now.takes(codec)) {
      return handOn(now, message);
    }
    Audience<?> all = audience;
    return all != null && all.codec == codec ? hand(all, message) : null;
  }

  /** The way of most messages: from the owner, and not timed. */
  @SuppressWarnings({"unchecked", "NullAway"}) // Equal codecs are of one type; null is a message.
  private <T> CompletionStage<Void> handOn(Streak<?> now, @Nullable T message) {
    Streak<T> own = (Streak<T>) now;
    Handler<T> only = own.only;
    if (only == null) {
      return handToAll(own.audience, message, own, 0);
    }
    try {
      only.handle(message);
    } catch (Throwable e) { // An Error is no other.
      return failedAlone(own, e);
    }
    return own.add() ? TAKEN : pause(own);
  }

  private <T> CompletionStage<Void> failedAlone(Streak<T> own, Throwable error) {
    CallerLane<T> lane = Objects.requireNonNull(own.audience.only);
    return handed(own.audience, own, new Callers.Failures<>(lane, error, null));
  }

  /** Hands a message to handlers that all take it as it is, on this thread or into their lanes. */
  @SuppressWarnings({"unchecked", "NullAway"}) // As in handOn.
  private <T> CompletionStage<Void> hand(Audience<?> now, @Nullable T message) {
    Audience<T> all = (Audience<T>) now;
    Streak<T> own = own(all);
    if (own == null) {
      return handToAll(all, message, null, all.callers == null ? 0 : Callers.sampledWeight());
    }
    CompletionStage<Void> taken = handToAll(all, message, own, own.weight());
    resume(own);
    return taken;
  }

  /** The streak if the calling thread owns it, or has just begun it; or null. */
  @SuppressWarnings("unchecked") // An audience is of one type.
  private <T> @Nullable Streak<T> own(Audience<T> all) {
    Streak<?> last = streak;
    if (last != null) {
      if (last.owner != Thread.currentThread()) {
        if (last.owner.isAlive()) {
          return null;
        }
      } else if (last.audience == all) {
        return (Streak<T>) last;
      }
    }
    return begin(all, last);
  }

  private synchronized <T> @Nullable Streak<T> begin(Audience<T> all, @Nullable Streak<?> last) {
    if (streak != last) {
      return null; // Another thread was faster.
    }
    if (last != null) {
      last.end();
    }
    Streak<T> begun = new Streak<>(all, handed);
    streak = begun;
    return begun;
  }

  /** Has the owner's next message timed. */
  private CompletionStage<Void> pause(Streak<?> own) {
    if (own.hasPaused()) {
      synchronized (this) {
        if (running == own) {
          running = null;
        }
      }
    }
    return TAKEN;
  }

  private <T> void resume(Streak<T> own) {
    if (own.resume()) {
      synchronized (this) {
        if (streak == own && audience == own.audience) {
          running = own;
        }
      }
    }
  }

  /**
   * Hands a message to all.
   *
   * @param own counts it, or null if the calling thread has no streak
   * @param weight how many messages it stands for in the times; 0 to take none
   */
  private <T> CompletionStage<Void> handToAll(
      Audience<T> all, T message, @Nullable Streak<T> own, int weight) {
    Callers<T> callers = all.callers;
    Callers.Failures<T> failures = callers == null ? null : callers.call(message, weight);
    Lane<T> full = null;
    for (Lane<T> lane : all.lanes) {
      if (lane.offer(message, rules.patienceNanos()) == Lane.Offer.FULL) {
        full = lane;
      }
    }
    if (full != null) {
      all.countCalls();
      if (failures != null) {
        failures.count();
      }
      return CompletableFuture.failedStage(refused(full));
    }
    return handed(all, own, failures);
  }

  private <T> CompletionStage<Void> handed(
      Audience<T> all, @Nullable Streak<T> own, Callers.@Nullable Failures<T> failures) {
    if (own == null) {
      handed.increment();
      all.countCalls();
    } else if (!own.add()) {
      pause(own);
    }
    if (failures == null) {
      return TAKEN;
    }
    Throwable first = failures.count();
    return rules.callerFailuresToEmitter() ? CompletableFuture.failedStage(first) : TAKEN;
  }
}
