package dev.emit.benchmarks.redis;

import dev.emit.benchmarks.redis.EventWay.Round;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * Messages of about 94 bytes of JSON, published and received over Redis on loopback: Emit, Lettuce
 * 7.7.0, Jedis 8.0.2 pooled and pipelined, Redisson 4.7.0, and redis-benchmark for the limit. All
 * but the pipeline and the limit encode and decode each message.
 *
 * <p>Each round is delivered whole, and in order where one connection publishes; or it fails.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class EventBenchmark {
  /** A multiple of 256: redis-benchmark sends whole pipelines. */
  static final int EVENTS = 204_800;

  /** How it is done. */
  @Param public EventWay way = EventWay.EMIT;

  private final Receiver receiver = new Receiver();
  private @Nullable Redis redis;
  private @Nullable Round round;

  /**
   * Starts Redis, and connects.
   *
   * @throws Exception if it does not work
   */
  @Setup
  public void setUp() throws Exception {
    Redis started = new Redis();
    redis = started;
    round = way.open(started, receiver);
    deliver();
  }

  /**
   * Publishes a round of messages, and waits until all are received.
   *
   * @throws Exception if one was lost or out of order
   */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  @SuppressWarnings("NullAway") // Set before it is measured.
  public void deliver() throws Exception {
    receiver.begin(EVENTS);
    round.publish(EVENTS);
    receiver.await(way);
  }

  /**
   * Disconnects, and ends Redis.
   *
   * @throws Exception if it does not work
   */
  @TearDown
  @SuppressWarnings("NullAway") // The set-up was done.
  public void tearDown() throws Exception {
    round.close();
    redis.close();
  }
}
