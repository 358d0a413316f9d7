package dev.emit.dispatch;

import dev.emit.annotations.Overflow;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A lane that handles one item, or one batch, at a time, in the order in which they were offered.
 *
 * <p>{@code state} says whether the lane is busy: scheduled on the executor, running, or waiting
 * for a stage. Whoever makes it busy schedules it, so that there is one runner at most. An offer
 * first puts its entry into the queue, and then looks at the state; the runner first gives the
 * state up, and then looks at the queue; both by volatile accesses, so at least one of the two sees
 * the other and no entry is forgotten. Closing is the same: first the state, then what is in the
 * queue.
 *
 * <p>What one runner wrote is visible to the next: by the executor that takes it over, by the stage
 * that it waited for, or by the state.
 *
 * @param <T> the type of the items
 */
abstract class SerialLane<T> extends Lane<T> {
  private static final int IDLE = 0;
  private static final int BUSY = 1;
  private static final int CLOSED = 2;
  private static final Object FIRST = new Object();
  private static final VarHandle STATE;
  private static final VarHandle QUEUE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(SerialLane.class, "state", int.class);
      QUEUE = lookup.findVarHandle(SerialLane.class, "queue", LaneQueue.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Timings timings = new Timings();
  private final LaneTally tally = new LaneTally();
  private final Gate space = new Gate();
  private final Gate idle = new Gate();

  private volatile int state = IDLE;

  /** Made when the first item comes: most handlers of a large program never see one. */
  private volatile @Nullable LaneQueue queue;

  /** Another one each time all that waits is given up: who waits for space meanwhile is, too. */
  private volatile Object epoch = FIRST;

  SerialLane(LaneSpec<T> spec) {
    super(spec);
  }

  /**
   * Handles an entry, and others behind it if it likes.
   *
   * @return whether it is done; if not, the lane goes on when its stage is complete
   */
  abstract boolean turn(Object entry);

  /** Ends what waits for another attempt. */
  abstract void giveUp();

  @Override
  public final Offer offer(T item, long nanos) {
    if ((state & CLOSED) != 0) {
      return Offer.CLOSED;
    }
    LaneQueue entries = queue();
    Object entry = entry(item, entries);
    Object out = entries.offer(entry);
    if (state != BUSY) {
      wake();
    }
    return out == null ? Offer.TAKEN : overflow(entry, out, nanos);
  }

  private Object entry(@Nullable Object item, LaneQueue entries) {
    int weight = state == BUSY ? timings.weight(entries.offered()) : 1;
    if (weight > 0) {
      return new Stamped(item, System.nanoTime(), weight);
    }
    return item == null ? Stamped.NULL : item;
  }

  final LaneQueue queue() {
    LaneQueue made = queue;
    return made == null ? makeQueue() : made;
  }

  private LaneQueue makeQueue() {
    Overflow overflow = spec.overflow(); // A switch would be a class to load.
    LaneQueue made =
        overflow == Overflow.DROP_OLDEST || overflow == Overflow.KEEP_LATEST
            ? new DisplacingQueue(overflow == Overflow.KEEP_LATEST ? 1 : spec.capacity())
            : new MpscLaneQueue(spec.capacity());
    return QUEUE.compareAndSet(this, null, made) ? made : queue();
  }

  private void wake() {
    if (STATE.compareAndSet(this, IDLE, BUSY)) {
      schedule();
    } else if ((state & CLOSED) != 0) {
      discard(); // It was closed between the look at the state and the offer.
    }
  }

  /** What becomes of an item, or of an older one, that found no place. */
  private Offer overflow(Object entry, Object out, long nanos) {
    if (out != entry) {
      tally.dropped(1);
      drop(out);
      if (spec.overflow() == Overflow.DROP_OLDEST) {
        reportOverflow();
      }
      return Offer.TAKEN;
    }
    if (spec.overflow() == Overflow.WAIT
        && nanos > 0
        && !isHandlerThread()
        && awaitSpace(entry, nanos)) {
      return Offer.TAKEN;
    }
    tally.unqueued();
    tally.dropped(1);
    if (spec.overflow() == Overflow.DROP_NEWEST) {
      reportOverflow();
      return Offer.TAKEN;
    }
    return Offer.FULL;
  }

  private boolean awaitSpace(Object entry, long nanos) {
    Object before = epoch;
    LaneQueue full = queue();
    boolean[] in = {false};
    try {
      space.await(() -> epoch != before || (in[0] = full.offer(entry) == null), nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (in[0] && state != BUSY) {
      wake();
    }
    return in[0];
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // The queue holds items; one may be null.
  final T item(Object entry) {
    return (T) (entry instanceof Stamped stamped ? stamped.item() : entry);
  }

  private void drop(Object entry) {
    spec.dropped(item(entry));
  }

  @Override
  public final void countUndecodable() {
    tally.unqueued();
    tally.failed(1);
  }

  @Override
  public final void countDropped() {
    tally.unqueued();
    tally.dropped(1);
  }

  @Override
  public LaneCounts counts() {
    return tally.with(queue, timings);
  }

  @Override
  public final void awaitIdle(long nanos) throws InterruptedException {
    if (!isCurrent()) {
      idle.await(() -> tally.inFlight(queue) == 0, nanos);
    }
  }

  @Override
  public final void discard() {
    epoch = new Object();
    LaneQueue now = queue;
    int given = now == null ? 0 : now.drain(this::discardOne);
    space.open();
    giveUp();
    idle.open();
    if (given > 0) {
      reportDiscarded(given);
    }
  }

  private void discardOne(Object entry) {
    tally.dropped(1);
    drop(entry);
  }

  @Override
  public final void close() {
    STATE.getAndBitwiseOr(this, CLOSED);
    discard();
  }

  private void schedule() {
    if (!trySchedule()) {
      STATE.getAndBitwiseAnd(this, ~BUSY);
      discard();
    }
  }

  @Override
  final void takeTurns() {
    LaneQueue entries = queue();
    int low = spec.capacity() / 2;
    boolean missed = false;
    for (int left = spec.runLength(); left > 0; ) {
      Object entry = entries.poll();
      if (entry == null) {
        if (isDone(entries)) {
          return;
        }
        if (missed) {
          Waiting.yieldThread(); // To the one that is about to write what is not there yet.
        }
        missed = true;
      } else {
        missed = false;
        left--;
        if (!turn(entry)) {
          return;
        }
        if (space.isWaited() && entries.size() <= low) {
          space.open();
        }
      }
    }
    schedule();
  }

  /** Gives the lane up, unless something has come meanwhile. */
  private boolean isDone(LaneQueue entries) {
    STATE.getAndBitwiseAnd(this, ~BUSY);
    space.open();
    idle.open();
    return entries.size() == 0 || ((int) STATE.getAndBitwiseOr(this, BUSY) & BUSY) != 0;
  }

  /**
   * Runs a task, and takes the time that it needs.
   *
   * @param count how many items its unit has
   * @param begun when it begins, by {@link System#nanoTime}
   * @param weight how many units it stands for in the times; 0 to not take it
   * @return whether it is done
   */
  final <U> boolean handle(Task<U> task, U unit, int count, long begun, int weight) {
    CompletionStage<?> stage;
    try {
      stage = task.run(unit);
    } catch (Throwable e) { // An Error of one handler must not end the lane.
      ended(count, begun, weight, e);
      return true;
    }
    if (stage == null) {
      ended(count, begun, weight, null);
      return true;
    }
    return new Turn(count, begun, weight).follow(stage);
  }

  private void ended(int count, long begun, int weight, @Nullable Throwable error) {
    if (weight > 0) {
      timings.handled(System.nanoTime() - begun, weight);
    }
    if (error == null) {
      tally.handled(count);
    } else {
      failed(count, error);
    }
  }

  private void failed(int count, Throwable error) {
    Throwable cause = Causes.of(error);
    report(cause); // Before it counts: who sees the counts at rest has been told all.
    if (cause instanceof DroppedException) {
      tally.dropped(count);
    } else {
      tally.failed(count);
    }
  }

  private final class Turn extends AsyncTurn {
    private final int count;
    private final long begun;
    private final int weight;

    Turn(int count, long begun, int weight) {
      this.count = count;
      this.begun = begun;
      this.weight = weight;
    }

    @Override
    void ended(@Nullable Throwable error) {
      SerialLane.this.ended(count, begun, weight, error);
      idle.open();
    }

    @Override
    void resume() {
      schedule();
    }
  }
}
