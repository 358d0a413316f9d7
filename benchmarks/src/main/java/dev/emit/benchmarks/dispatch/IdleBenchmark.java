package dev.emit.benchmarks.dispatch;

import dev.emit.Emit;
import dev.emit.Event;
import dev.emit.codec.Codecs;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Registers 10,000 events with a handler each on a new bus, and starts it, in a fresh process. It
 * fails if one of them then occupies 1 KB or more, or if the bus holds a thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class IdleBenchmark {
  private static final int EVENTS = 10_000;
  private static final int ROOM = 1_024;

  private long usedBefore;
  private @Nullable Emit bus;

  /** Looks at the heap. */
  @Setup
  public void setUp() {
    usedBefore = used();
  }

  /** Registers and starts. */
  @Benchmark
  public void start() {
    Emit emit = Emit.local();
    IntStream.range(0, EVENTS)
        .forEach(i -> emit.register(Event.of("event." + i, Codecs.LONG), number -> {}));
    emit.start();
    bus = emit;
  }

  /**
   * Looks at what there is now.
   *
   * @throws IllegalStateException if it is too much
   */
  @TearDown(Level.Iteration)
  public void check() {
    long each = (used() - usedBefore) / EVENTS;
    long threads =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("emit-"))
            .count();
    System.out.println(each + " bytes an event, " + threads + " threads");
    if (each >= ROOM || threads > 0 || bus == null) {
      throw new IllegalStateException(each + " bytes an event, " + threads + " threads");
    }
    bus.stop();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
