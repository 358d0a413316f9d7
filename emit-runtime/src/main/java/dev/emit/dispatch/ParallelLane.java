package dev.emit.dispatch;

import dev.emit.annotations.Overflow;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lane that handles several items at once, as its backlog lets it.
 *
 * <p>It has up to so many runners; one that waits for a stage is a runner too. All fields that
 * change are guarded by the lock, which is never held while a handler runs. A runner gives up only
 * when it has seen under the lock that nothing may be handled, and an offer starts one if there may
 * be another: so no item is forgotten.
 *
 * @param <T> the type of the items
 */
final class ParallelLane<T> extends Lane<T> {
  private final Task<T> task;
  private final Backlog<T> backlog;
  private final HistogramRecorder waiting = new HistogramRecorder();
  private final HistogramRecorder handling = new HistogramRecorder();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition space = lock.newCondition();
  private final Condition idle = lock.newCondition();
  private int runners;
  private boolean closed;
  private int discards;
  private long received;
  private long handled;
  private long failed;
  private long dropped;

  ParallelLane(LaneSpec<T> spec, Backlog<T> backlog, TaskMaker<T> task) {
    super(spec);
    this.backlog = backlog;
    this.task = task.make(this);
  }

  @Override
  public Offer offer(T item, long nanos) {
    Object key;
    try {
      key = keyOf(item);
    } catch (RuntimeException | Error e) { // A user's accessor may throw anything.
      report(e);
      countUndecodable();
      return Offer.TAKEN;
    }
    boolean patient = nanos > 0 && spec.overflow() == Overflow.WAIT && !isHandlerThread();
    Backlog.Entry<T> entry = new Backlog.Entry<>(item, key, System.nanoTime());
    Backlog.Entry<T> out;
    boolean start;
    lock.lock();
    try {
      if (closed) {
        return Offer.CLOSED;
      }
      received++;
      out = backlog.offer(entry);
      if (out == entry && patient) {
        out = awaitSpace(entry, nanos);
      }
      if (out != null) {
        dropped++;
      }
      start = out != entry && runners < spec.concurrency();
      runners += start ? 1 : 0;
    } finally {
      lock.unlock();
    }
    if (start) {
      start();
    }
    return out == null ? Offer.TAKEN : overflow(entry, out);
  }

  private @Nullable Object keyOf(@Nullable T item) {
    Function<? super T, ?> key = spec.key();
    return key == null || item == null ? null : key.apply(item);
  }

  /** Returns what found no place until all was given up, or the time was over. */
  private Backlog.@Nullable Entry<T> awaitSpace(Backlog.Entry<T> entry, long nanos) {
    int before = discards;
    Backlog.Entry<T> out = entry;
    long left = nanos;
    try {
      while (out == entry && left > 0 && discards == before) {
        left = space.awaitNanos(left);
        out = discards == before ? backlog.offer(entry) : entry;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return out;
  }

  private Offer overflow(Backlog.Entry<T> entry, Backlog.Entry<T> out) {
    Overflow overflow = spec.overflow();
    if (out != entry) {
      spec.dropped(out.item);
    }
    if (overflow == Overflow.DROP_OLDEST || overflow == Overflow.DROP_NEWEST) {
      reportOverflow();
    }
    return out != entry || overflow == Overflow.DROP_NEWEST ? Offer.TAKEN : Offer.FULL;
  }

  private void start() {
    if (!trySchedule()) {
      stopRunner();
      discard();
    }
  }

  private void stopRunner() {
    lock.lock();
    try {
      runners--;
      idle.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  void takeTurns() {
    for (int i = 0; i < spec.runLength(); i++) {
      Backlog.Entry<T> entry = next();
      if (entry == null || !handle(entry)) {
        return;
      }
    }
    start();
  }

  private Backlog.@Nullable Entry<T> next() {
    lock.lock();
    try {
      Backlog.Entry<T> entry = backlog.next();
      if (entry == null) {
        runners--;
        idle.signalAll();
        return null;
      }
      waiting.record(System.nanoTime() - entry.since, 1);
      space.signal();
      return entry;
    } finally {
      lock.unlock();
    }
  }

  private boolean handle(Backlog.Entry<T> entry) {
    long begun = System.nanoTime();
    CompletionStage<?> stage;
    try {
      stage = task.run(entry.item);
    } catch (Throwable e) { // An Error of one handler must not end the lane.
      ended(entry, begun, e);
      return true;
    }
    if (stage == null) {
      ended(entry, begun, null);
      return true;
    }
    return new Turn(entry, begun).follow(stage);
  }

  private void ended(Backlog.Entry<T> entry, long begun, @Nullable Throwable error) {
    long nanos = System.nanoTime() - begun;
    Throwable cause = error == null ? null : Causes.of(error);
    if (cause != null) {
      report(cause); // Before it counts: who sees the counts at rest has been told all.
    }
    lock.lock();
    try {
      backlog.ended(entry);
      handling.record(nanos, 1);
      if (cause == null) {
        handled++;
      } else if (cause instanceof DroppedException) {
        dropped++;
      } else {
        failed++;
      }
      idle.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private final class Turn extends AsyncTurn {
    private final Backlog.Entry<T> entry;
    private final long begun;

    Turn(Backlog.Entry<T> entry, long begun) {
      this.entry = entry;
      this.begun = begun;
    }

    @Override
    void ended(@Nullable Throwable error) {
      ParallelLane.this.ended(entry, begun, error);
    }

    @Override
    void resume() {
      start();
    }
  }

  @Override
  public void countUndecodable() {
    lock.lock();
    try {
      received++;
      failed++;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void countDropped() {
    lock.lock();
    try {
      received++;
      dropped++;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public LaneCounts counts() {
    lock.lock();
    try {
      return new LaneCounts(
          received,
          handled,
          failed,
          dropped,
          backlog.size(),
          waiting.snapshot(),
          handling.snapshot());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void awaitIdle(long nanos) throws InterruptedException {
    if (isCurrent()) {
      return;
    }
    lock.lockInterruptibly();
    try {
      long left = nanos;
      while (received - handled - failed - dropped > 0 && left > 0) {
        left = idle.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void discard() {
    List<Backlog.Entry<T>> given;
    lock.lock();
    try {
      given = backlog.drain();
      discards++;
      dropped += given.size();
      space.signalAll();
      idle.signalAll();
    } finally {
      lock.unlock();
    }
    given.forEach(entry -> spec.dropped(entry.item));
    task.giveUp();
    if (!given.isEmpty()) {
      reportDiscarded(given.size());
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
    discard();
  }
}
