package dev.emit.benchmarks.redis;

import dev.emit.benchmarks.redis.CallWay.Caller;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Calls over Redis on loopback, from one caller and from 64 that wait: Emit, request and reply
 * written by hand with Jedis 8.0.2, Redisson 4.7.0's remote service, and PING for the limit. Each
 * reply is checked.
 */
@State(Scope.Benchmark)
@Fork(5)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class CallBenchmark {
  private static final Placed REQUEST = Placed.of(100_000);

  /** How it is done. */
  @Param public CallWay way = CallWay.EMIT;

  private @Nullable Redis redis;
  private Caller caller = new Caller(UnaryOperator.identity(), () -> {});

  /**
   * Starts Redis, and connects.
   *
   * @throws IOException if Redis can't be started
   * @throws InterruptedException if the thread is interrupted
   */
  @Setup
  public void setUp() throws IOException, InterruptedException {
    Redis started = new Redis();
    redis = started;
    caller = way.open(started, new Server());
    call();
  }

  /** Calls, and waits for the reply: the median of the times that it takes. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public void oneCaller() {
    call();
  }

  /** Calls, and waits for the reply, in 64 threads: calls a second. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(64)
  public void callers64() {
    call();
  }

  /** Disconnects, and ends Redis. */
  @TearDown
  @SuppressWarnings("NullAway") // The set-up was done.
  public void tearDown() {
    caller.close().run();
    redis.close();
  }

  private void call() {
    Placed reply = caller.call().apply(REQUEST);
    if (reply.number() != REQUEST.number() + 1) {
      throw new IllegalStateException(way + " replied " + reply);
    }
  }
}
