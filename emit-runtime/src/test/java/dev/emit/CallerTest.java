package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.error.UnheardException;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Recorder;
import dev.emit.testing.Transport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.IntNode;

/** Handlers that run on the emitting thread, and emits that reach nobody. */
class CallerTest {
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);

  private final List<Object> got = new CopyOnWriteArrayList<>();
  private final Recorder recorder = new Recorder();

  private static HandlerOptions<Object> priority(int level) {
    return HandlerOptions.defaults().withCallerThread(level);
  }

  @Test
  void theyRunOnTheEmittingThreadBeforeEmitReturns() {
    try (Emit bus = Emit.local()) {
      bus.register(NUMBER, number -> got.add(Thread.currentThread()), priority(0));
      bus.start();
      get(bus.emit(NUMBER, 1));
      get(bus.topic(NUMBER).emit(2));
      get(bus.emit("number", IntNode.valueOf(3)));
      assertThat(got).containsExactly(thread(), thread(), thread());
      assertThat(bus.stats().handlers().get(0).handled()).isEqualTo(3);
    }
  }

  private static Thread thread() {
    return Thread.currentThread();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 11, 12, 13, 30})
  void theyRunByPriorityAndThenAsRegistered(int handlers) {
    try (Emit bus = Emit.local()) {
      IntStream.range(0, handlers)
          .forEach(i -> bus.register(NUMBER, n -> got.add(i), priority(i % 3)));
      bus.start();
      get(bus.emit(NUMBER, 1));
      List<Object> order =
          Stream.of(2, 1, 0)
              .flatMap(p -> IntStream.range(0, handlers).filter(i -> i % 3 == p).boxed())
              .<Object>map(i -> i)
              .toList();
      assertThat(got).isEqualTo(order);
      got.clear();
      get(bus.emit("number", IntNode.valueOf(3)));
      assertThat(got).isEqualTo(order);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 13})
  void oneThatFailsKeepsNoOtherFromTheMessage(int handlers) {
    try (Emit bus = Emit.builder().listener(recorder).build()) {
      for (int i = 0; i < handlers; i++) {
        int number = i;
        bus.register(
            NUMBER,
            n -> {
              got.add(number);
              if (number % 2 == 0) {
                throw new StackOverflowError("of " + number);
              }
            },
            priority(0));
      }
      bus.start();
      for (int emit = 0; emit < 100; emit++) {
        get(bus.emit(NUMBER, emit));
      }
      assertThat(got).hasSize(100 * handlers);
      int failing = (handlers + 1) / 2;
      assertThat(recorder.of(Failure.Kind.HANDLER)).hasSize(100 * failing);
      List<HandlerStats> stats = bus.stats().handlers();
      assertThat(stats.stream().mapToLong(HandlerStats::failed).sum()).isEqualTo(100L * failing);
      assertThat(stats.stream().mapToLong(HandlerStats::handled).sum())
          .isEqualTo(100L * (handlers - failing));
      assertThat(bus.stats().event("number"))
          .isEqualTo(new EventStats("number", 100, 100, 0, 0, 0));
    }
  }

  @Test
  void failuresGoBackToTheEmitterIfTheBusIsBuiltSo() {
    try (Emit bus = Emit.builder().listener(recorder).failEmitOnCallerFailure(true).build()) {
      bus.register(NUMBER, failing("second"), priority(0));
      bus.register(NUMBER, failing("first"), priority(1));
      bus.start();
      assertThat(failureOf(bus.emit(NUMBER, 1))).hasMessage("first");
      assertThat(failureOf(bus.emit("number", IntNode.valueOf(3)))).hasMessage("first");
      assertThat(recorder.of(Failure.Kind.HANDLER)).hasSize(4);
      assertThat(bus.stats().event("number")).isEqualTo(new EventStats("number", 2, 2, 0, 0, 0));
    }
  }

  private static Handler<Integer> failing(String message) {
    return number -> {
      throw new IllegalStateException(message);
    };
  }

  @Test
  void overRedisTheyHaveALane() {
    try (Buses buses = Transport.REDIS.open()) {
      buses.handler().register(NUMBER, number -> got.add(number), priority(0));
      buses.start();
      get(buses.emitter().emit(NUMBER, 7));
      eventually(() -> assertThat(got).containsExactly(7));
    }
  }

  @Test
  void theyStandBesideLanes() {
    try (Emit bus = Emit.local()) {
      bus.register(NUMBER, number -> got.add("lane " + number));
      bus.register(NUMBER, number -> got.add("caller " + number), priority(0));
      bus.register("number", (Map<String, Object> map) -> {});
      bus.start();
      get(bus.emit(NUMBER, 1));
      assertThat(got).contains("caller 1");
      eventually(() -> assertThat(got).containsExactlyInAnyOrder("caller 1", "lane 1"));
    }
  }

  @EachTransport
  void whatReachesNobodyIsCounted(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.start();
      get(buses.emitter().emit(NUMBER, 1));
      assertThat(buses.emitter().stats().event("number"))
          .isEqualTo(new EventStats("number", 1, 1, 0, 0, 1));
    }
  }

  @EachTransport
  void whatReachesNobodyFailsIfTheBusIsBuiltSo(Transport transport) {
    try (Buses buses = transport.open(settings -> settings.failUnheard(true))) {
      buses.handler().register(Event.of("heard", Codecs.INTEGER), got::add);
      buses.start();
      assertThat(failureOf(buses.emitter().emit(NUMBER, 1)))
          .isInstanceOf(UnheardException.class)
          .hasMessageContaining("'number'");
      get(buses.emitter().emit(Event.of("heard", Codecs.INTEGER), 1));
      assertThat(buses.emitter().stats().event("number"))
          .isEqualTo(new EventStats("number", 1, 0, 1, 0, 0));
    }
  }
}
