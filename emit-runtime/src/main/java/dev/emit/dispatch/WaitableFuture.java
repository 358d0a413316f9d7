package dev.emit.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A future that knows how many threads wait for it: they count among its dependents, and yet run
 * nothing on the thread that completes it.
 *
 * <p>A thread spins before it sleeps, where that is of use: {@link AdaptiveSpin}.
 *
 * <p>A thread counts itself before it sleeps, so that the number may be one too high for a moment;
 * a callback that was added in just that moment runs on the completing thread.
 *
 * @param <T> the type of the result
 */
public final class WaitableFuture<T> extends CompletableFuture<T> {
  private final AtomicInteger waiting = new AtomicInteger();
  private final AdaptiveSpin spin;

  /**
   * Creates one that is not done.
   *
   * @param spin how a thread waits at first
   */
  public WaitableFuture(AdaptiveSpin spin) {
    this.spin = spin;
  }

  int waiting() {
    return waiting.get();
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  @Override
  public T join() {
    if (spin.isSoonDone(this)) {
      return super.join();
    }
    waiting.incrementAndGet();
    try {
      return super.join();
    } finally {
      waiting.decrementAndGet();
    }
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    if (spin.isSoonDone(this)) {
      return super.get();
    }
    waiting.incrementAndGet();
    try {
      return super.get();
    } finally {
      waiting.decrementAndGet();
    }
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (spin.isSoonDone(this, unit.toNanos(timeout))) {
      return super.get(timeout, unit);
    }
    waiting.incrementAndGet();
    try {
      return super.get(timeout, unit);
    } finally {
      waiting.decrementAndGet();
    }
  }
}
