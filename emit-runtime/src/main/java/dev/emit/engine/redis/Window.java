package dev.emit.engine.redis;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The bound on what is published and not yet ended, in messages and in bytes. Safe for threads:
 * both counts are one number, so that a message which finds space takes no lock.
 *
 * <p>A message that is larger than the bound in bytes fits when nothing else is there.
 */
final class Window {
  /** Messages above, bytes below. */
  private static final int SHIFT = 40;

  private static final long ONE = 1L << SHIFT;
  private static final long BYTES = ONE - 1;

  /** The largest bound in messages, and the largest in bytes. */
  static final int MAX_MESSAGES = 1 << 22;

  static final long MAX_BYTES = BYTES >> 1;

  private final int maxMessages;
  private final long maxBytes;
  private final AtomicLong used = new AtomicLong();

  /** Raised before a thread looks for space, and read after some was made: one sees the other. */
  private final AtomicInteger waiting = new AtomicInteger();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition released = lock.newCondition();

  Window(int maxMessages, long maxBytes) {
    this.maxMessages = maxMessages;
    this.maxBytes = maxBytes;
  }

  /** Takes space for a message, if there is some. */
  boolean tryAcquire(int bytes) {
    while (true) {
      long now = used.get();
      boolean fits = now >> SHIFT < maxMessages && (now == 0 || (now & BYTES) + bytes <= maxBytes);
      if (!fits) {
        return false;
      }
      if (used.compareAndSet(now, now + ONE + bytes)) {
        return true;
      }
    }
  }

  /** Takes space for a message, and waits for it as long as said. */
  boolean tryAcquire(int bytes, long nanos) throws InterruptedException {
    return await(nanos, () -> tryAcquire(bytes));
  }

  /** Waits until every message has ended. */
  boolean awaitEmpty(long nanos) throws InterruptedException {
    return await(nanos, () -> used.get() == 0);
  }

  private boolean await(long nanos, BooleanSupplier condition) throws InterruptedException {
    lock.lockInterruptibly();
    waiting.incrementAndGet();
    try {
      long left = nanos;
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = released.awaitNanos(left);
      }
      return true;
    } finally {
      waiting.decrementAndGet();
      // One message's end may make space for several others, and only one was woken.
      released.signal();
      lock.unlock();
    }
  }

  /** Gives the space of a message back. */
  void release(int bytes) {
    used.addAndGet(-ONE - bytes);
    if (waiting.get() > 0) {
      lock.lock();
      try {
        released.signal();
      } finally {
        lock.unlock();
      }
    }
  }

  /** How many messages have not ended. */
  int messages() {
    return (int) (used.get() >> SHIFT);
  }

  /** How many bytes these have. */
  long bytes() {
    return used.get() & BYTES;
  }
}
