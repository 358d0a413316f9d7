package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.engine.Gap;
import dev.emit.error.Failure;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Transport;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A handler that fails is told of, counted, and stays. */
class HandlerFailureTest {
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);

  private final List<Integer> got = new CopyOnWriteArrayList<>();

  private void failOnOdd(Throwable fault, int number) throws Exception {
    if (number % 2 == 1) {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (Exception) fault;
    }
    got.add(number);
  }

  private void check(Transport transport, Binding binding, Throwable fault) {
    List<Integer> other = new CopyOnWriteArrayList<>();
    try (Buses buses = transport.open()) {
      buses.handler().register(binding);
      buses.handler().register(NUMBER, other::add);
      buses.start();
      for (int i = 0; i < 4; i++) {
        get(buses.emitter().emit(NUMBER, i));
      }
      buses.awaitReceived(4);
      assertThat(got).containsExactly(0, 2);
      assertThat(other).containsExactly(0, 1, 2, 3);
      assertThat(buses.of("Numbers.number"))
          .isEqualTo(new HandlerStats("number", "Numbers.number", 4, 2, 2, 0, 0));
      assertThat(buses.handlerReports().failures())
          .hasSize(2)
          .allSatisfy(
              failure -> {
                assertThat(failure.kind()).isEqualTo(Failure.Kind.HANDLER);
                assertThat(failure.event()).isEqualTo("number");
                assertThat(failure.handler()).isEqualTo("Numbers.number");
                assertThat(failure.cause()).isSameAs(fault);
                assertThat(failure.message()).contains("Numbers.number failed", "no odd ones");
              });
      assertThat(buses.emitter().stats().event("number"))
          .isEqualTo(new EventStats("number", 4, 4, 0, 0, 0));
    }
  }

  @EachTransport
  void anExceptionIsReportedAndTheHandlerStays(Transport transport) {
    IOException fault = new IOException("no odd ones");
    check(
        transport,
        Binding.builder()
            .handler("Numbers.number", NUMBER, number -> failOnOdd(fault, number))
            .build(),
        fault);
  }

  @EachTransport
  void anErrorIsReportedAndTheHandlerStays(Transport transport) {
    StackOverflowError fault = new StackOverflowError("no odd ones");
    check(
        transport,
        Binding.builder()
            .handler("Numbers.number", NUMBER, number -> failOnOdd(fault, number))
            .build(),
        fault);
  }

  @EachTransport
  void whatAnAsyncHandlerThrowsIsReportedAndItStays(Transport transport) {
    IOException fault = new IOException("no odd ones");
    check(
        transport,
        Binding.builder()
            .asyncHandler(
                "Numbers.number",
                NUMBER,
                number -> {
                  failOnOdd(fault, number);
                  return CompletableFuture.completedFuture(null);
                })
            .build(),
        fault);
  }

  @EachTransport
  void aStageThatFailsIsReportedWithItsCauseAndTheHandlerStays(Transport transport) {
    IOException fault = new IOException("no odd ones");
    check(
        transport,
        Binding.builder()
            .asyncHandler(
                "Numbers.number",
                NUMBER,
                number ->
                    CompletableFuture.runAsync(
                        () -> {
                          try {
                            failOnOdd(fault, number);
                          } catch (Exception e) {
                            throw new CompletionException(e);
                          }
                        }))
            .build(),
        fault);
  }

  /** What a listener may throw. */
  static List<Throwable> faults() {
    return List.of(new IllegalStateException("a listener's"), new AssertionError("a listener's"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aListenerThatThrowsHarmsNothing(Throwable fault) {
    EmitListener bad =
        new EmitListener() {
          @Override
          public void failed(Failure failure) {
            fail();
          }

          @Override
          public void gap(Gap gap) {
            fail();
          }

          private void fail() {
            if (fault instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) fault;
          }
        };
    for (Transport transport : Transport.values()) {
      got.clear();
      try (Buses buses = transport.open(settings -> settings.listener(bad))) {
        buses
            .handler()
            .register(
                NUMBER, number -> failOnOdd(new IllegalStateException("no odd ones"), number));
        buses.start();
        for (int i = 0; i < 4; i++) {
          get(buses.emitter().emit(NUMBER, i));
        }
        get(buses.emitter().emit("number", Map.of("of", "another shape")));
        get(buses.emitter().emit(NUMBER, 4));
        buses.awaitReceived(6);
        assertThat(got).containsExactly(0, 2, 4);
        new Reporter(bad).gap(new Gap(Instant.EPOCH, Instant.EPOCH, "a test"));
      }
    }
  }

  @EachTransport
  void aHandlerWithoutAStageIsDone(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().registerAsync(NUMBER, this::noStage);
      buses.start();
      get(buses.emitter().emit(NUMBER, 1));
      get(buses.emitter().emit(NUMBER, 2));
      buses.awaitReceived(2);
      eventually(() -> assertThat(got).containsExactly(1, 2));
    }
  }

  @SuppressWarnings("NullAway") // As careless code has it.
  private CompletableFuture<Void> noStage(int number) {
    got.add(number);
    return null;
  }
}
