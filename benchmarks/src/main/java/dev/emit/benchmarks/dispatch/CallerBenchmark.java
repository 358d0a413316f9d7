package dev.emit.benchmarks.dispatch;

import dev.emit.benchmarks.dispatch.Handlers.Counter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What posting an event costs the thread that posts it, with 1 and with 12 handlers: Emit, and with
 * handlers on that thread Avaje Inject's events 12.4, Greenrobot's EventBus 3.3.1, MBassador 1.3.2,
 * Guava 33.8.0's EventBus, Spring 7.0.10's ApplicationEventPublisher, and, for the limit, a loop.
 *
 * <p>Before it measures, and after each iteration, each handler must have got each event.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallerBenchmark {
  private static final Tick TICK = new Tick(0, 1);

  /** The bus. */
  @Param public CallerBus bus = CallerBus.EMIT;

  /** How many handlers there are. */
  @Param({"1", "12"})
  public int handlers;

  private List<Counter> counters = List.of();
  private @Nullable Bus opened;
  private long posted;

  /**
   * Opens the bus.
   *
   * @throws InterruptedException if the thread is
   * @throws IllegalStateException if a handler misses an event
   */
  @Setup
  public void setUp() throws InterruptedException {
    counters = Handlers.first(handlers);
    opened = bus.open(counters);
    for (int i = 0; i < 100; i++) {
      post();
    }
    check();
  }

  /** Posts an event. */
  @Benchmark
  public void post() {
    posted++;
    opened().post(TICK);
  }

  /**
   * Counts what was handled.
   *
   * @throws InterruptedException if the thread is
   * @throws IllegalStateException if a handler missed an event
   */
  @TearDown(Level.Iteration)
  public void check() throws InterruptedException {
    opened().drain();
    for (Counter counter : counters) {
      if (counter.count() != posted) {
        throw new IllegalStateException(
            bus + " posted " + posted + ", and " + counter + " got " + counter.count());
      }
    }
  }

  /** Closes the bus. */
  @TearDown
  public void tearDown() {
    opened().close();
  }

  @SuppressWarnings("NullAway") // Set before it is measured; a check would be measured, too.
  private Bus opened() {
    return opened;
  }
}
