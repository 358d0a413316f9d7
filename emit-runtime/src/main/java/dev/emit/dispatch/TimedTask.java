package dev.emit.dispatch;

import dev.emit.error.Failure;
import dev.emit.error.HandlerTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A task with a time limit: it is reported while it still holds its thread, and given up when it
 * has returned a stage.
 *
 * <p>The deadline may pass on the timer's thread while the task runs: that thread says so and then
 * looks whether there is a stage; the task's thread says that there is one and then looks whether
 * the deadline has passed; both by volatile fields, so that at least one of the two gives it up.
 *
 * @param <T> the type of the items
 */
final class TimedTask<T> implements Task<T> {
  private final Task<T> task;
  private final Duration timeout;
  private final Deadlines<Deadlines.Entry> deadlines;
  private final Lane<?> lane;

  TimedTask(Task<T> task, Duration timeout, Deadlines<Deadlines.Entry> deadlines, Lane<?> lane) {
    this.task = task;
    this.timeout = timeout;
    this.deadlines = deadlines;
    this.lane = lane;
  }

  @Override
  public @Nullable CompletionStage<?> run(T item) throws Exception {
    Attempt attempt = new Attempt();
    deadlines.add(attempt);
    CompletionStage<?> stage;
    try {
      stage = task.run(item);
    } catch (Throwable e) {
      deadlines.remove(attempt);
      throw e;
    }
    if (stage == null) {
      deadlines.remove(attempt);
      return null;
    }
    return attempt.follow(stage);
  }

  @Override
  public void giveUp() {
    task.giveUp();
  }

  private final class Attempt extends Deadlines.Entry {
    private final CompletableFuture<@Nullable Object> result = new CompletableFuture<>();
    private volatile boolean isOver;
    private volatile boolean isAsynchronous;

    Attempt() {
      super(Durations.deadline(timeout));
    }

    CompletionStage<?> follow(CompletionStage<?> stage) {
      stage.whenComplete(
          (value, error) -> {
            deadlines.remove(this);
            if (error == null) {
              result.complete(null);
            } else {
              result.completeExceptionally(error);
            }
          });
      isAsynchronous = true;
      if (isOver) {
        giveUp();
      }
      return result;
    }

    @Override
    protected void expire() {
      isOver = true;
      if (isAsynchronous) {
        giveUp();
      } else {
        lane.report(
            Failure.Kind.SLOW,
            null,
            lane.handler() + " takes longer than its timeout of " + timeout.toMillis() + " ms");
      }
    }

    private void giveUp() {
      result.completeExceptionally(
          new HandlerTimeoutException(
              "its stage was not complete within " + timeout.toMillis() + " ms"));
    }
  }
}
