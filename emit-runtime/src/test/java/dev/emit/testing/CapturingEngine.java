package dev.emit.testing;

import dev.emit.engine.Engine;
import dev.emit.engine.EngineContext;
import dev.emit.engine.Message;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Another engine, which also shows what waits in the bus's timer. */
public final class CapturingEngine implements Engine {
  private final Engine engine;
  private volatile EngineContext context;

  public CapturingEngine(Engine engine) {
    this.engine = engine;
  }

  /** How many tasks wait in the bus's timer. */
  public int timers() {
    return ((ScheduledThreadPoolExecutor) context.timer()).getQueue().size();
  }

  @Override
  public void start(EngineContext context) {
    this.context = context;
    engine.start(context);
  }

  @Override
  public CompletionStage<Void> subscribe(String channel) {
    return engine.subscribe(channel);
  }

  @Override
  public void unsubscribe(String channel) {
    engine.unsubscribe(channel);
  }

  @Override
  public CompletionStage<Long> publish(Message message) {
    return engine.publish(message);
  }

  @Override
  public void quiesce() {
    engine.quiesce();
  }

  @Override
  public void stop(Duration timeout) {
    engine.stop(timeout);
  }

  @Override
  public boolean isLocal() {
    return engine.isLocal();
  }
}
