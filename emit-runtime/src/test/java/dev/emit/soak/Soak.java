package dev.emit.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.EmitListener;
import dev.emit.Event;
import dev.emit.EventStats;
import dev.emit.HandlerStats;
import dev.emit.Stats;
import dev.emit.codec.Codecs;
import dev.emit.engine.Gap;
import dev.emit.engine.WhenDisconnected;
import dev.emit.testing.TestProxy;
import dev.emit.testing.TestRedis;
import dev.emit.testing.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * Minutes of random faults under load, and then the whole history held against what is promised.
 * Two buses emit and call, one that fails at once while it is disconnected and one that waits; a
 * third one handles. Only run in the profile {@code soak}.
 */
class Soak {
  private static final int BATCH = 16;
  private static final Call<Integer, Integer> DOUBLE =
      Call.of("double", Codecs.INTEGER, Codecs.INTEGER);

  private final double minutes = Double.parseDouble(System.getProperty("soak.minutes", "10"));
  private final long seed = Long.getLong("soak.seed", new Random().nextInt(1_000_000));
  private final TestRedis redis = TestRedis.embedded();
  private final List<TestProxy> proxies = new ArrayList<>();

  /** Of the bus that handles. */
  private final List<Gap> gaps = new CopyOnWriteArrayList<>();

  private final List<Emitter> emitters = new ArrayList<>();
  private final Calls calls = new Calls();
  private volatile boolean running = true;

  /** One bus, one thread, one event. */
  private record Emitter(Emit bus, Event<Integer> event, Stream stream) {}

  private Emit bus(WhenDisconnected policy, List<Gap> told) {
    TestProxy proxy = new TestProxy(redis.port());
    proxies.add(proxy);
    return Emit.builder()
        .redis("redis://127.0.0.1:" + proxy.port())
        .heartbeat(Duration.ofMillis(300))
        .connectTimeout(Duration.ofSeconds(1))
        .emitTimeout(Duration.ofSeconds(5))
        .reconnectPauses(Duration.ofMillis(10), Duration.ofMillis(500))
        .whenDisconnected(policy)
        .laneCapacity(1_000_000)
        .listener(
            new EmitListener() {
              @Override
              public void gap(Gap gap) {
                told.add(gap);
              }
            })
        .build();
  }

  @Test
  void keepsWhatIsPromised() throws Exception {
    System.out.println("soak: " + minutes + " minutes, -Dsoak.seed=" + seed);
    Emit handling = bus(WhenDisconnected.FAIL, gaps);
    List<Gap> others = new CopyOnWriteArrayList<>();
    Emit failing = bus(WhenDisconnected.FAIL, others);
    Emit waiting = bus(WhenDisconnected.WAIT, others);
    List<Emit> buses = List.of(handling, failing, waiting);
    for (Emit bus : List.of(failing, waiting)) {
      for (int i = 0; i < 2; i++) {
        String name = "event-" + emitters.size();
        Emitter emitter = new Emitter(bus, Event.of(name, Codecs.INTEGER), new Stream(name));
        emitters.add(emitter);
        handling.register(
            Binding.builder().handler(name, emitter.event(), emitter.stream()::handled).build());
      }
    }
    handling.register(Binding.builder().procedure("double", DOUBLE, calls::execute).build());
    buses.forEach(Emit::start);
    Faults faults = new Faults(seed, redis, proxies);
    List<CompletableFuture<Void>> threads = new ArrayList<>();
    for (Emitter emitter : emitters) {
      threads.add(
          CompletableFuture.runAsync(() -> emit(emitter), task -> new Thread(task).start()));
    }
    faults.run(System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1)));
    awaitFlow();
    running = false;
    for (CompletableFuture<Void> thread : threads) {
      thread.get(60, TimeUnit.SECONDS);
    }
    await().atMost(Duration.ofSeconds(60)).until(calls::haveEnded);
    await().atMost(Duration.ofSeconds(60)).until(() -> handling.stats().inFlight() == 0);
    List<Stats> stats = buses.stream().map(Emit::stop).toList();
    check(stats.get(0), faults);
    buses.forEach(bus -> assertThat(bus.stats().pendingCalls()).isZero());
    Threads.awaitNone();
    proxies.forEach(TestProxy::close);
    redis.close();
  }

  private void emit(Emitter emitter) {
    while (running) {
      List<CompletableFuture<?>> batch = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        int number = emitter.stream().next();
        batch.add(
            emitter
                .bus()
                .emit(emitter.event(), number)
                .whenComplete((done, error) -> emitter.stream().ended(number, error))
                .toCompletableFuture());
      }
      int call = calls.next();
      batch.add(
          emitter
              .bus()
              .call(DOUBLE, call, Duration.ofSeconds(2))
              .whenComplete((reply, error) -> calls.ended(call, reply, error)));
      try {
        CompletableFuture.allOf(batch.toArray(CompletableFuture[]::new))
            .handle((done, error) -> error)
            .get(60, TimeUnit.SECONDS);
        // Some thousands a second: ten minutes of them fit into memory.
        TimeUnit.MILLISECONDS.sleep(10);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void awaitFlow() {
    List<Integer> before = emitters.stream().map(e -> e.stream().handledCount()).toList();
    for (int i = 0; i < emitters.size(); i++) {
      Stream stream = emitters.get(i).stream();
      int known = before.get(i);
      await("flow").atMost(Duration.ofSeconds(30)).until(() -> stream.handledCount() > known);
    }
  }

  private void check(Stats handling, Faults faults) {
    int missed = 0;
    for (Emitter emitter : emitters) {
      Stream stream = emitter.stream();
      EventStats emitted = emitter.bus().stats().event(emitter.event().name());
      assertThat(emitted.emitted()).isEqualTo(stream.count());
      assertThat(emitted.published()).isEqualTo(stream.acknowledged());
      assertThat(emitted.failed()).isEqualTo(stream.unknown() + stream.notSent());
      HandlerStats handled = handling.handler(emitter.event().name());
      assertThat(handled.handled()).isEqualTo(stream.handledCount());
      assertThat(handled.received()).isEqualTo(handled.handled());
      missed += stream.check(gaps);
    }
    calls.check();
    System.out.printf(
        "soak: kept with -Dsoak.seed=%d for %s minutes%n  faults %s, gaps %d%n  events: emitted %d,"
            + " acknowledged %d, unknown %d, not sent %d, handled %d, missed in gaps %d%n  calls:"
            + " made %d, answered %d%n",
        seed,
        minutes,
        faults,
        gaps.size(),
        sum(Stream::count),
        sum(Stream::acknowledged),
        sum(Stream::unknown),
        sum(Stream::notSent),
        sum(Stream::handledCount),
        missed,
        calls.made(),
        calls.answered());
  }

  private int sum(ToIntFunction<Stream> count) {
    return emitters.stream().map(Emitter::stream).mapToInt(count).sum();
  }
}
