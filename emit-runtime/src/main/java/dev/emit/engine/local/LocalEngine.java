package dev.emit.engine.local;

import dev.emit.engine.Engine;
import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth;
import dev.emit.engine.Message;
import dev.emit.error.NotRunningException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The engine within one bus: a message goes from the emitting thread into the lanes, as the object
 * that it is. It has no thread and no queue of its own.
 */
public final class LocalEngine implements Engine {
  private static final CompletableFuture<Void> CONFIRMED = CompletableFuture.completedFuture(null);

  private volatile @Nullable EngineContext context;
  private volatile Instant changed = Instant.now();

  @Override
  public void start(EngineContext context) {
    changed = Instant.now();
    this.context = context;
  }

  @Override
  public CompletionStage<Void> subscribe(String channel) {
    return CONFIRMED.minimalCompletionStage();
  }

  @Override
  public void unsubscribe(String channel) {}

  @Override
  public CompletionStage<Long> publish(Message message) {
    EngineContext running = context;
    if (running == null) {
      return Refusal.stopped();
    }
    try {
      return CompletableFuture.completedFuture(running.deliver(message));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public EngineHealth health() {
    boolean runs = context != null;
    return EngineHealth.of(
        runs ? EngineHealth.State.CONNECTED : EngineHealth.State.STOPPED, changed);
  }

  @Override
  public void quiesce() {}

  @Override
  public void stop(Duration timeout) {
    changed = Instant.now();
    context = null;
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public boolean isDirect() {
    return true;
  }

  /** Apart, so that its exception is loaded when it is thrown. */
  private static final class Refusal {
    static <T> CompletionStage<T> stopped() {
      return CompletableFuture.failedFuture(new NotRunningException("The bus is stopped."));
    }
  }
}
