package dev.emit;

import dev.emit.dispatch.Dispatcher;
import dev.emit.dispatch.Durations;
import dev.emit.dispatch.Lane;
import dev.emit.dispatch.Lanes;
import dev.emit.dispatch.Outlet;
import dev.emit.dispatch.Workers;
import dev.emit.engine.Engine;
import dev.emit.engine.EngineHealth;
import dev.emit.error.StartException;
import dev.emit.rpc.RpcClient;
import dev.emit.rpc.RpcServer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts and stops the parts of a bus, in the one order in which nothing is lost.
 *
 * <p>Any thread may start or stop, a handler's among them: whoever moves the state from one step to
 * the next does the work, and nobody waits for a lock.
 */
final class Lifecycle {
  private static final Duration SUBSCRIBE_TIMEOUT = Duration.ofSeconds(10);
  private static final long LONGEST_SENDING = TimeUnit.SECONDS.toNanos(1);

  private enum State {
    STOPPED,
    STARTING,
    RUNNING,
    STOPPING
  }

  private final Supplier<Engine> maker;
  private final Workers workers;
  private final Dispatcher dispatcher;
  private final Outlet outlet;
  private final Lanes lanes;
  private final RpcServer server;
  private final RpcClient client;
  private final AtomicReference<State> state = new AtomicReference<>(State.STOPPED);
  private volatile Instant changed = Instant.now();

  /** Made by the first start, as it may lack a library; whoever moves the state uses it. */
  private @Nullable Engine made;

  Lifecycle(
      Supplier<Engine> maker,
      Workers workers,
      Dispatcher dispatcher,
      Outlet outlet,
      Lanes lanes,
      RpcServer server,
      RpcClient client) {
    this.maker = maker;
    this.workers = workers;
    this.dispatcher = dispatcher;
    this.outlet = outlet;
    this.lanes = lanes;
    this.server = server;
    this.client = client;
  }

  boolean isRunning() {
    return state.get() == State.RUNNING;
  }

  EngineHealth health() {
    Engine now = outlet.engine();
    return now == null ? EngineHealth.of(EngineHealth.State.STOPPED, changed) : now.health();
  }

  void start() {
    if (!state.compareAndSet(State.STOPPED, State.STARTING)) {
      if (state.get() == State.STOPPING) {
        throw new StartException("The bus is stopping; start it again when stop has returned.");
      }
      Log.BUS.warn("start() was called on a bus that runs already; it did nothing");
      return;
    }
    try {
      workers.start();
      lanes.start();
      Engine engine = made == null ? maker.get() : made;
      made = engine;
      engine.start(dispatcher);
      // Handlers may emit, call and reply as soon as their first message is here.
      outlet.open(engine);
      server.start(engine);
      client.start(engine);
      subscribe(engine);
      state.set(State.RUNNING);
    } catch (NoClassDefFoundError e) {
      shutDown(System.nanoTime());
      throw missing(e);
    } catch (RuntimeException | Error e) {
      shutDown(System.nanoTime());
      throw e;
    }
  }

  private void subscribe(Engine engine) {
    try {
      dispatcher.start(engine).get(SUBSCRIBE_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StartException("The bus could not subscribe: " + cause.getMessage(), cause);
    } catch (TimeoutException e) {
      throw new StartException(
          "The subscriptions were not confirmed within " + SUBSCRIBE_TIMEOUT + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("The thread was interrupted while the bus started.", e);
    }
  }

  private static StartException missing(NoClassDefFoundError e) {
    return new StartException(
        "A class of the engine is missing (" + e.getMessage() + "); add redis.clients:jedis.", e);
  }

  Stats stop(Duration timeout, Supplier<Stats> stats) {
    if (!state.compareAndSet(State.RUNNING, State.STOPPING)) {
      Log.BUS.warn("stop() was called on a bus that does not run; it did nothing");
      return stats.get();
    }
    long nanos = Durations.nanos(timeout);
    long deadline = System.nanoTime() + nanos;
    outlet.close();
    client.stop();
    dispatcher.stop();
    try {
      // A tenth is kept for sending what is answered to those whose turn does not come.
      lanes.awaitIdle(deadline - Math.min(nanos / 10, LONGEST_SENDING));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Whoever interrupts wants it over: no more waiting.
      deadline = System.nanoTime();
    }
    Stats left = stats.get();
    lanes.discard();
    shutDown(deadline);
    return left;
  }

  private void shutDown(long deadline) {
    outlet.close();
    changed = Instant.now();
    client.stop();
    dispatcher.stop();
    if (made != null) {
      made.stop(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
    }
    server.stop();
    workers.stop();
    if (Lane.isHandlerThread()) {
      Thread.interrupted(); // By the line above: the handler that stops the bus goes on.
    }
    state.set(State.STOPPED);
  }
}
