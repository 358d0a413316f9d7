package dev.emit.handler;

import dev.emit.annotations.Overflow;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The declared behaviour of one handler: what {@code @Lane}, {@code @CallerThread}, {@code @RunOn},
 * {@code @Timeout}, {@code @Retry} and {@code @Batch} say. A value that can't change.
 *
 * @param <T> the type of the messages
 * @param concurrency how many messages may be handled at once; 0 for 1, or with a key for the
 *     number of processors
 * @param key the part of a message by which order is kept, or null for one order of all
 * @param capacity how many messages may wait; 0 for the bus's {@code laneCapacity}
 * @param overflow what becomes of a message when so many wait already
 * @param callerThread whether the handler runs on the thread that emits, on the local engine
 * @param priority its place among the handlers that do so; a higher one runs earlier
 * @param executor the name of its executor, or null for the bus's own
 * @param timeout how long one message, or one batch, may take, or null for ever
 * @param retry what happens when the handler fails
 * @param batch how many messages a batch has at the most
 */
public record HandlerOptions<T>(
    int concurrency,
    @Nullable Function<? super T, ?> key,
    int capacity,
    Overflow overflow,
    boolean callerThread,
    int priority,
    @Nullable String executor,
    @Nullable Duration timeout,
    RetryPolicy retry,
    int batch) {
  private static final HandlerOptions<Object> DEFAULTS =
      new HandlerOptions<>(0, null, 0, Overflow.WAIT, false, 0, null, null, RetryPolicy.NONE, 1);

  /**
   * Checks the numbers.
   *
   * @param concurrency how many messages may be handled at once
   * @param key the part of a message by which order is kept, or null for one order of all
   * @param capacity how many messages may wait; 0 for the bus's {@code laneCapacity}
   * @param overflow what becomes of a message when so many wait already
   * @param callerThread whether the handler runs on the thread that emits, on the local engine
   * @param priority its place among the handlers that do so; a higher one runs earlier
   * @param executor the name of its executor, or null for the bus's own
   * @param timeout how long one message, or one batch, may take, or null for ever
   * @param retry what happens when the handler fails
   * @param batch how many messages a batch has at the most
   * @throws IllegalArgumentException if one is out of its range, or if two contradict each other
   */
  public HandlerOptions {
    check(concurrency >= 0, "concurrency is " + concurrency + "; give at least 1.");
    check(capacity >= 0, "capacity is " + capacity + "; give at least 1.");
    check(batch >= 1, "batch is " + batch + "; give at least 1.");
    check(
        timeout == null || timeout.compareTo(Duration.ofMillis(1)) >= 0,
        "timeout is " + timeout + "; give at least 1 ms.");
    check(
        !callerThread
            || (concurrency <= 1
                && key == null
                && capacity == 0
                && overflow == Overflow.WAIT
                && executor == null
                && timeout == null
                && retry.equals(RetryPolicy.NONE)
                && batch == 1),
        "A handler on the emitting thread has no lane: give it no other option than a priority.");
    check(
        batch == 1 || (key == null && concurrency <= 1),
        "A batch is taken in one order; give no key and no concurrency.");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * One message at a time in the order emitted, in a lane as the bus's settings bound it.
   *
   * @param <T> the type of the messages
   * @return the options of a handler that declares none
   */
  @SuppressWarnings("unchecked") // They hold nothing of the type.
  public static <T> HandlerOptions<T> defaults() {
    return (HandlerOptions<T>) DEFAULTS;
  }

  /**
   * These options with another concurrency.
   *
   * @param messages how many messages may be handled at once, at least 1
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withConcurrency(int messages) {
    check(messages >= 1, "concurrency is " + messages + "; give at least 1.");
    return new HandlerOptions<>(
        messages, key, capacity, overflow, callerThread, priority, executor, timeout, retry, batch);
  }

  /**
   * These options with another key.
   *
   * @param part the part of a message by which order is kept; equal parts keep their order
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withKey(Function<? super T, ?> part) {
    return new HandlerOptions<>(
        concurrency,
        part,
        capacity,
        overflow,
        callerThread,
        priority,
        executor,
        timeout,
        retry,
        batch);
  }

  /**
   * These options with another capacity.
   *
   * @param messages how many messages may wait, at least 1
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withCapacity(int messages) {
    check(messages >= 1, "capacity is " + messages + "; give at least 1.");
    return new HandlerOptions<>(
        concurrency,
        key,
        messages,
        overflow,
        callerThread,
        priority,
        executor,
        timeout,
        retry,
        batch);
  }

  /**
   * These options with another overflow.
   *
   * @param policy what becomes of a message when so many wait already
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withOverflow(Overflow policy) {
    return new HandlerOptions<>(
        concurrency,
        key,
        capacity,
        policy,
        callerThread,
        priority,
        executor,
        timeout,
        retry,
        batch);
  }

  /**
   * These options with another executor.
   *
   * @param name the name of one that the bus's builder was given
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withExecutor(String name) {
    return new HandlerOptions<>(
        concurrency, key, capacity, overflow, callerThread, priority, name, timeout, retry, batch);
  }

  /**
   * These options with another timeout.
   *
   * @param limit how long one message, or one batch, may take; at least 1 ms
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withTimeout(Duration limit) {
    return new HandlerOptions<>(
        concurrency,
        key,
        capacity,
        overflow,
        callerThread,
        priority,
        executor,
        limit,
        retry,
        batch);
  }

  /**
   * These options with another retry.
   *
   * @param policy what happens when the handler fails
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withRetry(RetryPolicy policy) {
    return new HandlerOptions<>(
        concurrency,
        key,
        capacity,
        overflow,
        callerThread,
        priority,
        executor,
        timeout,
        policy,
        batch);
  }

  /**
   * These options with another batch.
   *
   * @param messages how many messages a batch has at the most, at least 1
   * @return the new options
   * @throws IllegalArgumentException if it is out of its range, or contradicts the others
   */
  public HandlerOptions<T> withBatch(int messages) {
    return new HandlerOptions<>(
        concurrency,
        key,
        capacity,
        overflow,
        callerThread,
        priority,
        executor,
        timeout,
        retry,
        messages);
  }

  /**
   * These options, on the thread that emits.
   *
   * @param level the handler's place among those of the event that do so; a higher one runs earlier
   * @return the new options
   * @throws IllegalArgumentException if another option needs a lane
   */
  public HandlerOptions<T> withCallerThread(int level) {
    return new HandlerOptions<>(
        concurrency, key, capacity, overflow, true, level, executor, timeout, retry, batch);
  }

  /**
   * These options for what holds a message, whose key is that of the message.
   *
   * @param <S> the type of what holds a message
   * @param message gets the message
   * @return the new options
   */
  public <S> HandlerOptions<S> within(Function<? super S, ? extends @Nullable T> message) {
    Function<? super T, ?> part = key;
    return new HandlerOptions<>(
        concurrency,
        part == null
            ? null
            : holder -> {
              T held = message.apply(holder);
              return held == null ? null : part.apply(held);
            },
        capacity,
        overflow,
        callerThread,
        priority,
        executor,
        timeout,
        retry,
        batch);
  }
}
