package dev.emit.testing;

import dev.emit.engine.Engine;
import dev.emit.engine.EngineContext;
import dev.emit.engine.Message;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A transport, written outside the project as it were, whose subscriptions the test confirms. What
 * is published reaches nobody. Safe for threads.
 */
public final class ManualEngine implements Engine {
  private final Map<String, CompletableFuture<Void>> subscriptions = new ConcurrentHashMap<>();
  private volatile boolean confirming = true;
  private volatile RuntimeException fault;
  private volatile boolean stopped;

  /** Whether subscriptions are confirmed at once. */
  public void confirming(boolean on) {
    confirming = on;
  }

  /** What the next start throws; null for nothing. */
  public void failStartWith(RuntimeException exception) {
    fault = exception;
  }

  public boolean isStopped() {
    return stopped;
  }

  /** Confirms the subscription to a channel. */
  public void confirm(String channel) {
    subscriptions.get(channel).complete(null);
  }

  /** Refuses the subscription to a channel. */
  public void refuse(String channel, RuntimeException exception) {
    subscriptions.get(channel).completeExceptionally(exception);
  }

  @Override
  public void start(EngineContext context) {
    if (fault != null) {
      throw fault;
    }
    stopped = false;
  }

  @Override
  public CompletionStage<Void> subscribe(String channel) {
    CompletableFuture<Void> confirmed =
        subscriptions.computeIfAbsent(channel, name -> new CompletableFuture<>());
    if (confirming) {
      confirmed.complete(null);
    }
    return confirmed;
  }

  @Override
  public void unsubscribe(String channel) {
    subscriptions.remove(channel);
  }

  @Override
  public CompletionStage<Long> publish(Message message) {
    return CompletableFuture.completedFuture(0L);
  }

  @Override
  public void quiesce() {
    subscriptions.clear();
  }

  @Override
  public void stop(Duration timeout) {
    stopped = true;
  }

  @Override
  public boolean isLocal() {
    return false;
  }
}
