package dev.emit.dispatch;

import dev.emit.handler.HandlerOptions;
import java.util.ArrayList;
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
  /** After so many items a thread goes back to an executor that others share. */
  private static final int SHARED_RUN = 256;

  private final int capacity;
  private final Workers workers;
  private final Map<String, Executor> executors;
  private final Reports reports;
  private final Deadlines<Deadlines.Entry> deadlines;
  private final Set<Lane<?>> open = new LinkedHashSet<>();

  /**
   * Creates an empty set.
   *
   * @param capacity how many items may wait in a lane that declares no other capacity
   * @param workers run the lanes that ask for no other executor
   * @param executors those that lanes may ask for, by name
   * @param reports where failing tasks are reported
   */
  public Lanes(int capacity, Workers workers, Map<String, Executor> executors, Reports reports) {
    this.capacity = capacity;
    this.workers = workers;
    this.executors = Map.copyOf(executors);
    this.reports = reports;
    this.deadlines = new Deadlines<>(workers);
  }

  /**
   * Opens a lane.
   *
   * @param event the event or procedure that it belongs to
   * @param handler the handler's name
   * @param options how the handler wants its items
   * @param task what is done with each item
   * @param whenDropped told of each item that is given up after it was taken, or null for nobody
   * @throws IllegalArgumentException if the options name an executor that there is not
   */
  public <T> Lane<T> open(
      String event,
      String handler,
      HandlerOptions<? super T> options,
      Task<T> task,
      @Nullable Consumer<T> whenDropped) {
    LaneSpec<T> spec = spec(event, handler, options, whenDropped);
    boolean isPlain =
        spec.isSerial()
            && !options.callerThread()
            && options.timeout() == null
            && options.retry().attempts() == 1;
    return add(isPlain ? new SingleLane<>(spec, task) : maker(spec, options).make(task));
  }

  /**
   * Opens a lane whose items are handled in batches, of as many as wait and {@link
   * HandlerOptions#batch} allows.
   *
   * @param event the event that it belongs to
   * @param handler the handler's name
   * @param options how the handler wants its items
   * @param task what is done with each batch, a list that can't be changed
   * @param whenDropped told of each item that is given up after it was taken, or null for nobody
   * @throws IllegalArgumentException if the options name an executor that there is not
   */
  public <T> Lane<T> openBatch(
      String event,
      String handler,
      HandlerOptions<? super T> options,
      Task<List<T>> task,
      @Nullable Consumer<T> whenDropped) {
    LaneSpec<T> spec = spec(event, handler, options, whenDropped);
    return add(maker(spec, options).makeBatch(task));
  }

  private <T> LaneMaker<T> maker(LaneSpec<T> spec, HandlerOptions<? super T> options) {
    return new LaneMaker<>(spec, options, workers, deadlines);
  }

  private <T> LaneSpec<T> spec(
      String event,
      String handler,
      HandlerOptions<? super T> options,
      @Nullable Consumer<T> whenDropped) {
    int one = options.key() == null ? 1 : Runtime.getRuntime().availableProcessors();
    String name = options.executor();
    boolean isOwn = name == null && workers.areOwn();
    return new LaneSpec<>(
        event,
        handler,
        options.capacity() == 0 ? capacity : options.capacity(),
        options.overflow(),
        options.concurrency() == 0 ? one : options.concurrency(),
        options.key(),
        name == null ? workers : executor(handler, name),
        isOwn ? Integer.MAX_VALUE : SHARED_RUN,
        whenDropped,
        reports);
  }

  private Executor executor(String handler, String name) {
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

  private synchronized <T> Lane<T> add(Lane<T> lane) {
    open.add(lane);
    return lane;
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

  /** Lets deadlines pass; to be called before a run of the bus. */
  public void start() {
    deadlines.restart();
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
