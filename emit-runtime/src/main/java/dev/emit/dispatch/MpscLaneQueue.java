package dev.emit.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.jctools.queues.atomic.MpscUnboundedAtomicArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * A queue that refuses what finds no place. It grows and shrinks in chunks with what waits.
 *
 * <p>Any thread offers. JCTools' queue allows one consumer, and a lane has two: its runner, and
 * whoever discards what waits. So each takes an entry out under a lock of one word, which is held
 * for the taking only and never while a handler runs: it is free whenever nobody discards, and
 * costs as much as a compare-and-set that meets no other thread. Its release is what makes the
 * consumer's plain fields visible to the next one that takes it.
 */
final class MpscLaneQueue implements LaneQueue {
  private static final VarHandle TAKING;

  static {
    try {
      TAKING = MethodHandles.lookup().findVarHandle(MpscLaneQueue.class, "taking", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Bounded queue;

  @SuppressWarnings("UnusedVariable") // By its handle.
  private int taking;

  MpscLaneQueue(int capacity) {
    queue = new Bounded(capacity);
  }

  @Override
  public @Nullable Object offer(Object entry) {
    return queue.offer(entry) ? null : entry;
  }

  /** Null also while the oldest entry is not written yet: the queue is not empty then. */
  @Override
  public @Nullable Object poll() {
    while (!TAKING.compareAndSet(this, 0, 1)) {
      Thread.onSpinWait();
    }
    Object entry = queue.relaxedPoll();
    TAKING.setRelease(this, 0);
    return entry;
  }

  @Override
  public int drain(Consumer<Object> to) {
    int drained = 0;
    for (int left = size(); left > 0; ) {
      Object entry = poll();
      if (entry != null) {
        to.accept(entry);
        drained++;
        left--;
      } else if (size() == 0) {
        break;
      } else {
        Waiting.yieldThread();
      }
    }
    return drained;
  }

  @Override
  public int size() {
    return queue.size();
  }

  @Override
  public long offered() {
    return queue.currentProducerIndex();
  }

  /** JCTools' unbounded queue with an exact bound; its bounded ones round it up. */
  private static final class Bounded extends MpscUnboundedAtomicArrayQueue<Object> {
    private static final int FIRST_CHUNK = 16;
    private static final int LARGEST_CHUNK = 256;

    /** Twice the capacity, for the indexes count in steps of two. */
    private final long bound;

    /** The first chunk takes one entry less than its size, whatever the bound. */
    Bounded(int capacity) {
      super(Integer.highestOneBit(Math.min(capacity, FIRST_CHUNK - 1) + 1));
      bound = 2L * capacity;
    }

    @Override
    protected long availableInQueue(long producerIndex, long consumerIndex) {
      return bound - (producerIndex - consumerIndex);
    }

    @Override
    protected long getCurrentBufferCapacity(long mask) {
      return Math.min(mask, bound);
    }

    /** One more than a power of two, for the link to the next chunk. */
    @Override
    protected int getNextBufferSize(
        java.util.concurrent.atomic.AtomicReferenceArray<Object> buffer) {
      return Math.min(2 * (buffer.length() - 1), LARGEST_CHUNK) + 1;
    }
  }
}
