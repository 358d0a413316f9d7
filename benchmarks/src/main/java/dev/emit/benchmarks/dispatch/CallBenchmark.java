package dev.emit.benchmarks.dispatch;

import dev.emit.benchmarks.dispatch.CallWay.Caller;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A call and its answer in one JVM: one caller that waits, 64 that wait, and one that waits only
 * for a round of 4,000. Emit, submit-and-get on the JDK's executor of one thread, and Vert.x
 * 5.2.3's request on its local event bus. Each reply is checked.
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
  private static final int ROUND = 4_000;
  private static final Tick REQUEST = new Tick(0, 41);

  /** How it is called. */
  @Param public CallWay way = CallWay.EMIT;

  private Caller caller = new Caller(CompletableFuture::completedFuture, () -> {});

  /** Opens what it takes. */
  @Setup
  public void setUp() {
    caller = way.open(new Server());
    call();
  }

  /** Calls, and waits for the reply: the median of the times that it takes. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public void oneCaller() {
    call();
  }

  /** Calls, and waits for the reply, in 64 threads: calls a microsecond. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @Threads(64)
  public void callers64() {
    call();
  }

  /**
   * Calls a round, and then waits for all its replies.
   *
   * @throws InterruptedException if the thread is
   * @throws IllegalStateException if a reply is wrong or missing
   */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OperationsPerInvocation(ROUND)
  public void asynchronous() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    AtomicInteger missing = new AtomicInteger(ROUND);
    for (int i = 0; i < ROUND; i++) {
      Buses.ignore(
          caller
              .call()
              .apply(REQUEST)
              .thenAccept(
                  reply -> {
                    check(reply);
                    if (missing.decrementAndGet() == 0) {
                      done.countDown();
                    }
                  }));
    }
    if (!done.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException(way + " left out " + missing);
    }
  }

  /** Closes it. */
  @TearDown
  public void tearDown() {
    caller.close().run();
  }

  private void call() {
    check(caller.call().apply(REQUEST).join());
  }

  private void check(Tick reply) {
    if (reply.number() != REQUEST.number() + 1) {
      throw new IllegalStateException(way + " replied " + reply);
    }
  }
}
