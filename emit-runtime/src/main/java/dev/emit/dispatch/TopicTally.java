package dev.emit.dispatch;

import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The counts of those who emit an event. What is handed straight to the handlers is emitted and
 * published at once, so that one count does for both; most events of a bus in one JVM need no more.
 * Safe for threads.
 */
final class TopicTally {
  private final StreakCounter handed;

  private volatile @Nullable Sent sent;

  /**
   * Counts from 0.
   *
   * @param handed what is emitted and published in one
   */
  TopicTally(StreakCounter handed) {
    this.handed = handed;
  }

  /** The counts of what goes another way, or nowhere. */
  static final class Sent {
    final LongAdder emitted = new LongAdder();
    final LongAdder published = new LongAdder();
    final LongAdder failed = new LongAdder();
    final LongAdder dropped = new LongAdder();
    final LongAdder unheard = new LongAdder();
  }

  /** The counts of what is not handed straight to the handlers, made when they are needed. */
  Sent sent() {
    Sent made = sent;
    return made == null ? make() : made;
  }

  private synchronized Sent make() {
    Sent made = sent;
    if (made == null) {
      made = new Sent();
      sent = made;
    }
    return made;
  }

  /** Each message counts as emitted before it counts as anything else, so that is read last. */
  TopicCounts counts() {
    Sent now = sent;
    if (now == null) {
      long all = handed.sum();
      return new TopicCounts(all, all, 0, 0, 0);
    }
    long unheard = now.unheard.sum();
    long failed = now.failed.sum();
    long dropped = now.dropped.sum();
    long published = now.published.sum();
    long direct = handed.sum();
    return new TopicCounts(
        now.emitted.sum() + direct, published + direct, failed, dropped, unheard);
  }
}
