package dev.emit.engine.redis;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent, in order. Any thread adds and takes, without a lock; one thread at a time
 * may wait for something to take.
 */
final class Outbox {
  private final Queue<Publish> queue = new ConcurrentLinkedQueue<>();

  /** Set before the queue is looked at for the last time, and read after something was added. */
  private volatile @Nullable Thread waiting;

  void add(Publish publish) {
    queue.add(publish);
    Thread sleeper = waiting;
    if (sleeper != null) {
      waiting = null;
      LockSupport.unpark(sleeper);
    }
  }

  @Nullable Publish poll() {
    return queue.poll();
  }

  @Nullable Publish peek() {
    return queue.peek();
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Waits until there is something. */
  void awaitSome() throws InterruptedException {
    while (queue.isEmpty()) {
      waiting = Thread.currentThread();
      if (queue.isEmpty()) {
        LockSupport.park(this);
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    waiting = null;
  }
}
