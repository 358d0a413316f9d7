package dev.emit.dispatch;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a lane that ends with a stage: on the thread that runs the lane if the stage is
 * complete already, or else on whichever completes it, which has the lane go on then. Exactly one
 * of the two threads wins the state; what the turn wrote before is visible to the one that goes on.
 */
abstract class AsyncTurn implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private static final int WAITING = 0;
  private static final int COMPLETE = 1;
  private static final int PARKED = 2;

  private final AtomicInteger state = new AtomicInteger(WAITING);

  /** Called once, when the stage is complete. */
  abstract void ended(@Nullable Throwable error);

  /** Called after it, if {@link #follow} returned false. */
  abstract void resume();

  /** Returns whether the turn has ended. */
  final boolean follow(CompletionStage<?> stage) {
    try {
      stage.whenComplete(this);
    } catch (RuntimeException e) { // A user's own stage may throw anything.
      accept(null, e);
    }
    return !state.compareAndSet(WAITING, PARKED);
  }

  @Override
  public final void accept(@Nullable Object result, @Nullable Throwable error) {
    ended(error);
    if (!state.compareAndSet(WAITING, COMPLETE)) {
      resume();
    }
  }
}
