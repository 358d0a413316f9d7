package dev.emit;

import dev.emit.dispatch.Dispatcher;
import dev.emit.dispatch.Durations;
import dev.emit.dispatch.Lane;
import dev.emit.dispatch.Lanes;
import dev.emit.dispatch.Outlet;
import dev.emit.dispatch.Workers;
import dev.emit.engine.Engine;
import dev.emit.engine.EngineHealth;
import dev.emit.engine.local.LocalEngine;
import dev.emit.rpc.Rpc;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
  private static final long LONGEST_SENDING = TimeUnit.SECONDS.toNanos(1);

  private enum State {
    STOPPED,
    STARTING,
    RUNNING,
    STOPPING
  }

  /** Null for the local engine. */
  private final @Nullable Supplier<Engine> maker;

  private final Workers workers;
  private final Dispatcher dispatcher;
  private final Outlet outlet;
  private final Lanes lanes;
  private final Rpc rpc;
  private final AtomicReference<State> state = new AtomicReference<>(State.STOPPED);
  private volatile Instant changed = Instant.now();

  /** Made by the first start, as it may lack a library; whoever moves the state uses it. */
  private @Nullable Engine made;

  Lifecycle(
      @Nullable Supplier<Engine> maker,
      Workers workers,
      Dispatcher dispatcher,
      Outlet outlet,
      Lanes lanes,
      Rpc rpc) {
    this.maker = maker;
    this.workers = workers;
    this.dispatcher = dispatcher;
    this.outlet = outlet;
    this.lanes = lanes;
    this.rpc = rpc;
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
        throw StartFailures.stopping();
      }
      Log.BUS.warn("start() was called on a bus that runs already; it did nothing");
      return;
    }
    try {
      workers.start();
      lanes.start();
      Engine engine = made == null ? make() : made;
      made = engine;
      engine.start(dispatcher);
      // Handlers may emit, call and reply as soon as their first message is here.
      outlet.open(engine);
      rpc.start(engine);
      subscribe(engine);
      state.set(State.RUNNING);
    } catch (NoClassDefFoundError e) {
      shutDown(System.nanoTime());
      throw StartFailures.missing(e);
    } catch (RuntimeException | Error e) {
      shutDown(System.nanoTime());
      throw e;
    }
  }

  private Engine make() {
    return maker == null ? new LocalEngine() : maker.get();
  }

  private void subscribe(Engine engine) {
    CompletableFuture<Void> subscribed = dispatcher.start(engine);
    if (!subscribed.isDone() || subscribed.isCompletedExceptionally()) {
      StartFailures.await(subscribed);
    }
  }

  Stats stop(Duration timeout, Supplier<Stats> stats) {
    if (!state.compareAndSet(State.RUNNING, State.STOPPING)) {
      Log.BUS.warn("stop() was called on a bus that does not run; it did nothing");
      return stats.get();
    }
    long nanos = Durations.nanos(timeout);
    long deadline = System.nanoTime() + nanos;
    outlet.close();
    rpc.refuseCalls();
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
    rpc.refuseCalls();
    dispatcher.stop();
    if (made != null) {
      made.stop(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
    }
    rpc.stop();
    workers.stop();
    if (Lane.isHandlerThread()) {
      Thread.interrupted(); // By the line above: the handler that stops the bus goes on.
    }
    state.set(State.STOPPED);
  }
}
