package dev.emit.dispatch;

import dev.emit.handler.RetryPolicy;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A task that is run again when it fails. While it waits for that its lane holds no thread and goes
 * on to nothing behind it, as with any other asynchronous task.
 *
 * <p>Attempts of one item follow each other, on a thread of the lane or of what completes a stage;
 * what one wrote is visible to the next through the set of those that pause, and whoever takes an
 * item out of it ends its pause. Giving up may come at any time: it first counts itself and then
 * looks at the set, and an item first enters the set and then looks at the count, so that none is
 * left behind in it.
 *
 * @param <T> the type of the items
 */
final class RetryingTask<T> implements Task<T> {
  /** Is told of an item that could not be handled. */
  @FunctionalInterface
  interface DeadLetters<T> {
    void accept(T item, Throwable error, int attempts);
  }

  private final Task<T> task;
  private final RetryPolicy policy;
  private final Workers workers;
  private final Lane<?> lane;
  private final DeadLetters<T> deadLetters;
  private final Set<Retrial> pausing = ConcurrentHashMap.newKeySet();
  private final AtomicInteger givenUp = new AtomicInteger();

  RetryingTask(
      Task<T> task, RetryPolicy policy, Workers workers, Lane<?> lane, DeadLetters<T> deadLetters) {
    this.task = task;
    this.policy = policy;
    this.workers = workers;
    this.lane = lane;
    this.deadLetters = deadLetters;
  }

  @Override
  public @Nullable CompletionStage<?> run(T item) {
    CompletionStage<?> stage;
    try {
      stage = task.run(item);
    } catch (Throwable e) { // An Error is retried as well.
      Retrial retrial = new Retrial(item);
      retrial.failed(e);
      return retrial.result;
    }
    return stage == null ? null : new Retrial(item).follow(stage);
  }

  @Override
  public void giveUp() {
    givenUp.incrementAndGet();
    pausing.forEach(Retrial::giveUp);
  }

  /** An item from its first attempt on. */
  private final class Retrial {
    final CompletableFuture<@Nullable Object> result = new CompletableFuture<>();
    private final T item;
    private final int begunIn = givenUp.get();
    private int attempts = 1;
    private long pause = Durations.nanos(policy.backoff());
    private @Nullable Throwable error;

    Retrial(T item) {
      this.item = item;
    }

    CompletionStage<?> follow(CompletionStage<?> stage) {
      BiConsumer<@Nullable Object, @Nullable Throwable> then =
          (value, failure) -> {
            if (failure == null) {
              result.complete(null);
            } else {
              failed(failure);
            }
          };
      stage.whenComplete(then);
      return result;
    }

    void failed(Throwable failure) {
      Throwable cause = Causes.of(failure);
      error = cause;
      if (cause instanceof DroppedException) {
        result.completeExceptionally(cause);
      } else if (attempts >= policy.attempts()) {
        bury(cause);
      } else {
        pause();
      }
    }

    private void bury(Throwable cause) {
      deadLetters.accept(item, cause, attempts);
      result.completeExceptionally(cause);
    }

    private void pause() {
      long nanos = Math.min(pause, Durations.nanos(policy.maxBackoff()));
      pause = Math.min(2 * pause, Long.MAX_VALUE / 4);
      pausing.add(this);
      if (begunIn != givenUp.get()) {
        giveUp();
        return;
      }
      try {
        Future<?> unused = workers.timer().schedule(this::goOn, nanos, TimeUnit.NANOSECONDS);
      } catch (RejectedExecutionException stopped) {
        giveUp();
      }
    }

    private void goOn() {
      if (pausing.remove(this)) {
        try {
          lane.execute(this::attempt);
        } catch (RejectedExecutionException stopped) {
          bury(error());
        }
      }
    }

    private void attempt() {
      attempts++;
      CompletionStage<?> stage;
      try {
        stage = task.run(item);
      } catch (Throwable e) { // An Error is retried as well.
        failed(e);
        return;
      }
      if (stage == null) {
        result.complete(null);
      } else {
        follow(stage);
      }
    }

    void giveUp() {
      if (pausing.remove(this)) {
        bury(error());
      }
    }

    @SuppressWarnings("NullAway") // It pauses because it failed.
    private Throwable error() {
      return error;
    }
  }
}
