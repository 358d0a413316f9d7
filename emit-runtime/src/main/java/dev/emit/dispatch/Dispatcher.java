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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Knows who receives which channel, keeps the engine subscribed to just these, and hands over what
 * arrives.
 *
 * <p>Receivers are attached and detached by any thread, before and after the start; that and the
 * engine are guarded by this object's monitor. Messages take no lock here.
 */
public final class Dispatcher implements EngineContext {
  private final Map<String, Attached> channels = new ConcurrentHashMap<>();
  private final Workers workers;
  private final Reports reports;
  private @Nullable Engine engine;

  /** Who receives a channel, and when its messages arrive: told by the engine's stage. */
  private record Attached(Receiver receiver, CompletableFuture<Void> ready, Workers workers)
      implements BiConsumer<Void, @Nullable Throwable> {
    Attached(Receiver receiver, Workers workers) {
      this(receiver, new CompletableFuture<>(), workers);
    }

    @Override
    public void accept(Void confirmed, @Nullable Throwable error) {
      workers.complete(ready, null, error, 0);
    }
  }

  /** Creates a dispatcher without receivers. */
  public Dispatcher(Workers workers, Reports reports) {
    this.workers = workers;
    this.reports = reports;
  }

  /** Adds the receiver of a channel, and subscribes to it as soon as there is an engine. */
  public synchronized void attach(String channel, Receiver receiver) {
    Attached attached = new Attached(receiver, workers);
    channels.put(channel, attached);
    if (engine != null) {
      subscribe(engine, channel, attached);
    }
  }

  /** When messages of a channel arrive at its receiver. */
  public CompletionStage<Void> ready(String channel) {
    Attached attached = channels.get(channel);
    return attached == null ? new CompletableFuture<>() : attached.ready().minimalCompletionStage();
  }

  private CompletionStage<Void> subscribe(Engine running, String channel, Attached attached) {
    CompletionStage<Void> subscribed = running.subscribe(channel);
    subscribed.whenComplete(attached);
    return subscribed;
  }

  /** Removes the receiver of a channel. */
  public synchronized void detach(String channel) {
    channels.remove(channel);
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
    for (Map.Entry<String, Attached> entry : channels.entrySet()) {
      confirmed.add(subscribe(started, entry.getKey(), entry.getValue()).toCompletableFuture());
    }
    return CompletableFuture.allOf(confirmed.toArray(new CompletableFuture<?>[0]));
  }

  /** Ends all subscriptions; the receivers stay, for the next start. */
  public synchronized void stop() {
    if (engine != null) {
      engine.quiesce();
      engine = null;
      channels.replaceAll(
          (channel, attached) ->
              attached.ready().isDone() ? new Attached(attached.receiver(), workers) : attached);
    }
  }

  @Override
  public void received(String channel, byte[] payload) {
    Attached attached = channels.get(channel);
    if (attached != null) {
      attached.receiver().receive(Message.of(channel, payload), false);
    }
  }

  @Override
  public long deliver(Message message) {
    Attached attached = channels.get(message.channel());
    return attached == null ? 0 : attached.receiver().receive(message, true);
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
