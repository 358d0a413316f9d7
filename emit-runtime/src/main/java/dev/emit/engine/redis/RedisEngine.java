package dev.emit.engine.redis;

import dev.emit.engine.Engine;
import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth;
import dev.emit.engine.Message;
import dev.emit.engine.WhenDisconnected;
import dev.emit.error.NotRunningException;
import dev.emit.error.StartException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine over Redis pub/sub: one connection that is subscribed, and one that publishes; in a
 * cluster these two for each shard that is used.
 *
 * <p>Safe for threads as {@link Engine} asks. Stages are completed by the engine's own threads,
 * which read from Redis: what depends on them must neither wait nor run users' code; the caller
 * hands it to another executor. {@link #publish} from such a thread never waits for space.
 *
 * <p>Each connection that is lost comes back by itself. A gap is reported for the subscribed one
 * only: what the publishing one loses, its callers know.
 */
public final class RedisEngine implements Engine {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private volatile @Nullable Running running;
  private volatile Instant stopped = Instant.now();

  /** What there is between a start and its stop. */
  private record Running(Links links, Publisher publisher, List<Future<?>> tasks) {
    Inlet inlet() {
      return links.inlet();
    }

    Outlet outlet() {
      return links.outlet();
    }
  }

  /**
   * An engine that is not connected yet.
   *
   * @param options all that can be set
   */
  public RedisEngine(RedisOptions options) {
    this.options = options;
  }

  @Override
  public void start(EngineContext context) {
    if (running != null) {
      throw new IllegalStateException("the engine is started already");
    }
    long deadline = System.nanoTime() + options.connectTimeout().toNanos();
    Heartbeat heartbeat =
        options.heartbeat() == null ? null : new Heartbeat(options.heartbeatChannel());
    Window window = new Window(options.outboxCapacity(), options.outboxBytes());
    Links links =
        Links.open(
            options,
            context,
            window,
            (channel, payload) -> {
              if (heartbeat != null && channel.equals(options.heartbeatChannel())) {
                heartbeat.received(payload);
              }
              context.received(channel, payload);
            },
            deadline);
    Publisher publisher = new Publisher(options, window, links.outlet());
    Running started = new Running(links, publisher, new ArrayList<>());
    links.start();
    try {
      schedule(context, options.livenessPeriod(), links.outlet()::ping, started);
      schedule(context, options.livenessPeriod(), links.inlet()::ping, started);
      if (options.whenDisconnected() == WhenDisconnected.WAIT) {
        schedule(context, expiryPeriod(), links.outlet()::expire, started);
      }
      if (heartbeat != null) {
        awaitSubscription(links.inlet().subscribe(options.heartbeatChannel()), deadline);
        schedule(context, options.heartbeat(), () -> heartbeat.beat(publisher), started);
      }
    } catch (RuntimeException e) {
      end(started, System.nanoTime());
      throw e;
    }
    running = started;
    log.debug("connected to Redis: {}", options.dsn());
  }

  @Override
  public CompletionStage<Void> subscribe(String channel) {
    Running now = running;
    return now == null
        ? CompletableFuture.failedFuture(notRunning("The subscription to '" + channel + "'"))
        : now.inlet().subscribe(channel);
  }

  @Override
  public void unsubscribe(String channel) {
    Running now = running;
    // The heartbeat's own subscription is not the bus's to end.
    boolean kept = options.heartbeat() != null && channel.equals(options.heartbeatChannel());
    if (now != null && !kept) {
      now.inlet().unsubscribe(channel);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>When as many messages or bytes as the outbox holds wait for Redis already, it waits for
   * space, 5 s unless set, and then fails with an {@link dev.emit.error.OverloadException}, unless
   * {@link RedisOptions#whenFull} says otherwise. While the connection is lost, it fails at once,
   * unless {@link RedisOptions#whenDisconnected} says that the message waits.
   */
  @Override
  public CompletionStage<Long> publish(Message message) {
    Running now = running;
    return now == null
        ? CompletableFuture.failedFuture(notRunning("The message for '" + message.channel() + "'"))
        : now.publisher().publish(message);
  }

  @Override
  public EngineHealth health() {
    Running now = running;
    if (now == null) {
      return EngineHealth.of(EngineHealth.State.STOPPED, stopped);
    }
    Status status = Status.of(now.outlet().status(), now.inlet().status());
    return new EngineHealth(
        status.state(),
        status.since(),
        status.reason(),
        now.inlet().lastReceived(),
        now.outlet().roundTrip(),
        now.publisher().window().messages(),
        now.publisher().window().bytes());
  }

  @Override
  public void quiesce() {
    Running now = running;
    if (now != null) {
      // Longer than that, and the reader takes the connection for dead.
      now.inlet().quiesce(options.livenessPeriod().multipliedBy(3));
    }
  }

  @Override
  public void stop(Duration timeout) {
    Running now = running;
    if (now != null) {
      end(now, System.nanoTime() + timeout.toNanos());
      stopped = Instant.now();
      running = null;
    }
  }

  @Override
  public boolean isLocal() {
    return false;
  }

  private static void end(Running ended, long deadline) {
    // Before the heartbeat's beats fail.
    ended.tasks().forEach(task -> task.cancel(false));
    ended.links().stopWatch();
    ended.inlet().stop();
    ended.publisher().stop(deadline);
  }

  private Duration expiryPeriod() {
    long millis = options.spaceTimeout().toMillis() / 10;
    return Duration.ofMillis(Math.max(1, Math.min(millis, 1000)));
  }

  private static void schedule(
      EngineContext context, @Nullable Duration period, Runnable task, Running to) {
    if (period != null) {
      long nanos = period.toNanos();
      // Not at a fixed rate: that would make up for the time in which the host slept.
      to.tasks()
          .add(context.timer().scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS));
    }
  }

  private static void awaitSubscription(CompletableFuture<Void> subscription, long deadline) {
    try {
      subscription.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StartException("The heartbeat can't start. " + cause.getMessage(), cause);
    } catch (TimeoutException e) {
      throw new StartException(
          "Redis did not confirm the subscription to the heartbeat's channel in time. Check whether"
              + " it is overloaded, or allow more time.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("The start was interrupted.", e);
    }
  }

  private static NotRunningException notRunning(String what) {
    return new NotRunningException(what + " was refused: the engine is not started.");
  }
}
