package dev.emit.dispatch;

import dev.emit.handler.HandlerOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All open lanes of a bus, in the order in which they were made. Safe for threads: the set is
 * guarded by this object's monitor.
 */
public final class Lanes {
  private final int capacity;
  private final Executor executor;
  private final Map<String, Executor> executors;
  private final Reports reports;
  private final Set<Lane<?>> open = new LinkedHashSet<>();

  /**
   * Creates an empty set.
   *
   * @param capacity how many items may wait in a lane
   * @param executor runs the lanes that ask for no other
   * @param executors those that lanes may ask for, by name
   * @param reports where failing tasks are reported
   */
  public Lanes(int capacity, Executor executor, Map<String, Executor> executors, Reports reports) {
    this.capacity = capacity;
    this.executor = executor;
    this.executors = Map.copyOf(executors);
    this.reports = reports;
  }

  /**
   * Opens a lane.
   *
   * @param event the event or procedure that it belongs to
   * @param handler the handler's name
   * @param options how the handler wants its items
   * @param task what is done with each item
   * @param whenDropped told of each item that is given up after it was taken
   * @throws IllegalArgumentException if the options name an executor that there is not
   */
  public <T> Lane<T> open(
      String event,
      String handler,
      HandlerOptions<? super T> options,
      Task<T> task,
      Consumer<T> whenDropped) {
    int bound = options.capacity() == 0 ? capacity : options.capacity();
    Lane<T> lane =
        new Lane<>(
            event,
            handler,
            bound,
            task,
            whenDropped,
            executor(handler, options.executor()),
            reports);
    synchronized (this) {
      open.add(lane);
    }
    return lane;
  }

  /**
   * Opens a lane whose items are handled in batches, of as many as wait and {@link
   * HandlerOptions#batch} allows.
   *
   * @param event the event that it belongs to
   * @param handler the handler's name
   * @param options how the handler wants its items
   * @param task what is done with each batch, a list that can't be changed
   * @param whenDropped told of each item that is given up after it was taken
   * @throws IllegalArgumentException if the options name an executor that there is not
   */
  public <T> Lane<T> openBatch(
      String event,
      String handler,
      HandlerOptions<? super T> options,
      Task<List<T>> task,
      Consumer<T> whenDropped) {
    return open(
        event, handler, options, item -> task.run(Collections.singletonList(item)), whenDropped);
  }

  private Executor executor(String handler, @Nullable String name) {
    if (name == null) {
      return executor;
    }
    Executor named = executors.get(name);
    if (named == null) {
      throw new IllegalArgumentException(
          handler
              + " runs on the executor '"
              + name
              + "', and the bus has "
              + (executors.isEmpty() ? "none" : "only " + new TreeSet<>(executors.keySet()))
              + ". Give it to Emit.builder() with executor(\""
              + name
              + "\", …).");
    }
    return named;
  }

  /** Closes a lane and forgets it. */
  public void close(Lane<?> lane) {
    synchronized (this) {
      open.remove(lane);
    }
    lane.close();
  }

  /** The open lanes. */
  public synchronized List<Lane<?>> all() {
    return new ArrayList<>(open);
  }

  /**
   * Waits until nothing waits or is being handled in any lane.
   *
   * @param deadline when to stop waiting, by {@link System#nanoTime}
   */
  public void awaitIdle(long deadline) throws InterruptedException {
    for (Lane<?> lane : all()) {
      lane.awaitIdle(deadline - System.nanoTime());
    }
  }

  /** Gives up all that waits. */
  public void discard() {
    all().forEach(Lane::discard);
  }
}
