package dev.emit.benchmarks.redis;

import dev.emit.annotations.On;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Counts a round of messages. One thread at a time calls it, which the round's first publish
 * follows.
 */
final class Receiver {
  private CountDownLatch done = new CountDownLatch(0);
  private int missing;
  private long next;
  private int disordered;

  void begin(int messages) {
    missing = messages;
    next = 0;
    disordered = 0;
    done = new CountDownLatch(1);
  }

  void await(EventWay way) throws InterruptedException {
    if (!done.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException(way + " left out " + missing);
    }
    if (disordered > 0 && way.keepsOrder()) {
      throw new IllegalStateException(way + " disordered " + disordered);
    }
  }

  @On("placed")
  void placed(Placed placed) {
    if (placed.number() != next++) {
      disordered++;
    }
    raw(1);
  }

  /** Takes messages without a look at them. */
  void raw(int messages) {
    missing -= messages;
    if (missing == 0) {
      done.countDown();
    }
  }
}
