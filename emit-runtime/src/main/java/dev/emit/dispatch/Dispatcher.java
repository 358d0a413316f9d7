package dev.emit.dispatch;

import dev.emit.engine.Engine;
import dev.emit.engine.EngineContext;
import dev.emit.engine.Gap;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Knows who receives which channel, keeps the engine subscribed to just these, and hands over what
 * arrives.
 *
 * <p>Receivers are attached and detached by any thread, before and after the start; that and the
 * engine are guarded by this object's monitor. Messages take no lock here.
 */
public final class Dispatcher implements EngineContext {
  private final Map<String, Receiver> receivers = new ConcurrentHashMap<>();
  private final Workers workers;
  private final Reports reports;
  private @Nullable Engine engine;

  /** Creates a dispatcher without receivers. */
  public Dispatcher(Workers workers, Reports reports) {
    this.workers = workers;
    this.reports = reports;
  }

  /**
   * Adds the receiver of a channel.
   *
   * @return complete when the engine is subscribed, or null when it is not running: {@link #start}
   *     subscribes then
   */
  public synchronized @Nullable CompletionStage<Void> attach(String channel, Receiver receiver) {
    receivers.put(channel, receiver);
    return engine == null ? null : engine.subscribe(channel);
  }

  /** Removes the receiver of a channel. */
  public synchronized void detach(String channel) {
    receivers.remove(channel);
    if (engine != null) {
      engine.unsubscribe(channel);
    }
  }

  /**
   * Subscribes to all channels that have a receiver.
   *
   * @return complete when all are confirmed
   */
  public synchronized CompletableFuture<Void> start(Engine started) {
    engine = started;
    List<CompletableFuture<Void>> confirmed = new ArrayList<>();
    receivers
        .keySet()
        .forEach(channel -> confirmed.add(started.subscribe(channel).toCompletableFuture()));
    return CompletableFuture.allOf(confirmed.toArray(CompletableFuture[]::new));
  }

  /** Ends all subscriptions; the receivers stay, for the next start. */
  public synchronized void stop() {
    if (engine != null) {
      engine.quiesce();
      engine = null;
    }
  }

  @Override
  public void received(String channel, byte[] payload) {
    Receiver receiver = receivers.get(channel);
    if (receiver != null) {
      receiver.receive(Message.of(channel, payload), false);
    }
  }

  @Override
  public long deliver(Message message) {
    Receiver receiver = receivers.get(message.channel());
    return receiver == null ? 0 : receiver.receive(message, true);
  }

  @Override
  public void gap(Gap gap) {
    reports.gap(gap);
  }

  @Override
  public void failed(Failure failure) {
    reports.failed(failure);
  }

  @Override
  public ScheduledExecutorService timer() {
    return workers.timer();
  }
}
