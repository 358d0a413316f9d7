package dev.emit.dispatch;

import java.util.concurrent.atomic.LongAdder;

/**
 * The counts of those who emit an event. What is handed straight to the handlers is emitted and
 * published at once, so that one count does for both. Safe for threads.
 */
final class TopicTally {
  /** Emitted and published in one; the topic's {@link Owner} owns it. */
  final Owned handed = new Owned();

  final LongAdder emitted = new LongAdder();
  final LongAdder published = new LongAdder();
  final LongAdder failed = new LongAdder();
  final LongAdder dropped = new LongAdder();
  final LongAdder unheard = new LongAdder();

  /** Each message counts as emitted before it counts as anything else, so that is read last. */
  TopicCounts counts() {
    long unheardNow = unheard.sum();
    long failedNow = failed.sum();
    long droppedNow = dropped.sum();
    long publishedNow = published.sum();
    long handedNow = handed.sum();
    return new TopicCounts(
        emitted.sum() + handedNow, publishedNow + handedNow, failedNow, droppedNow, unheardNow);
  }
}
