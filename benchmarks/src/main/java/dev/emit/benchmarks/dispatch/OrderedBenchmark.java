package dev.emit.benchmarks.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Events a microsecond from 1 and from 3 threads to a handler on another one, in order: Emit, Guava
 * 33.8.0's AsyncEventBus, Greenrobot's EventBus 3.3.1, MBassador 1.3.2, Vert.x 5.2.3's local event
 * bus and Spring 7.0.10's events, and, for the limit, JCTools 4.0.6's queue, the Disruptor 4.0.0
 * and the JDK's queue and executor. Where there is a capacity, it is 8,192 as in Emit.
 *
 * <p>Each round ends when all is delivered, and fails if an event was lost or out of order; but
 * Guava's bus mixes up one producer's events when there are several, which is let pass.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OrderedBenchmark {
  private static final int EVENTS = 300_000;

  /** The bus. */
  @Param public OrderedBus bus = OrderedBus.EMIT;

  /** How many threads post. */
  @Param({"1", "3"})
  public int producers;

  private final Receiver receiver = new Receiver();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Bus opened = tick -> {};

  /**
   * Opens the bus.
   *
   * @throws Exception if it does not work
   */
  @Setup
  public void setUp() throws Exception {
    opened = bus.open(receiver);
    deliver();
  }

  /**
   * Posts a round of events, and waits until all is handled.
   *
   * @throws InterruptedException if the thread is
   * @throws ExecutionException if posting fails
   */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void deliver() throws InterruptedException, ExecutionException {
    receiver.begin(EVENTS);
    List<Future<?>> posting = new ArrayList<>();
    for (int producer = 0; producer < producers; producer++) {
      int number = producer;
      posting.add(threads.submit(() -> post(number)));
    }
    for (Future<?> future : posting) {
      future.get();
    }
    receiver.await(bus, producers);
  }

  private void post(int producer) {
    for (int i = 0; i < EVENTS / producers; i++) {
      opened.post(new Tick(producer, i));
    }
  }

  /** Closes the bus. */
  @TearDown
  public void tearDown() {
    opened.close();
    threads.shutdownNow();
  }
}
