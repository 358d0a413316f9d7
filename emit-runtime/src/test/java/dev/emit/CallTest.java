package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.error.CallException;
import dev.emit.error.CallTimeoutException;
import dev.emit.error.EmitException;
import dev.emit.error.Failure;
import dev.emit.error.NoResponderException;
import dev.emit.error.ProcedureException;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Order;
import dev.emit.testing.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Typed calls, and all that can become of them. */
class CallTest {
  private static final Call<Integer, Integer> ADD = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);
  private static final Duration SHORT = Duration.ofMillis(50);

  private static <T> void assertPasses(Buses buses, Codec<T> codec, List<T> values) {
    Call<T, T> call = Call.of("echo", codec, codec);
    List<@Nullable T> got = new CopyOnWriteArrayList<>();
    Subscription subscription =
        buses
            .handler()
            .register(
                call,
                value -> {
                  got.add(value);
                  return value;
                });
    get(subscription.ready());
    for (T value : values) {
      assertThat(get(buses.emitter().call(call, value))).isEqualTo(value);
    }
    assertThat(got).isEqualTo(values);
    subscription.close();
  }

  @EachTransport
  void requestsAndRepliesOfAllShapesPass(Transport transport) {
    JsonMapper json = JsonMapper.shared();
    try (Buses buses = transport.open().start()) {
      // Keeps the channel subscribed while procedures come and go.
      buses.handler().register(ADD, number -> number + 1);
      assertPasses(buses, Order.CODEC, List.of(new Order("o-1", 4200), new Order("\"}", -1)));
      assertPasses(buses, Codecs.INTEGER, List.of(1, Integer.MIN_VALUE));
      assertPasses(buses, Codecs.STRING, List.of("", "{\"a\":1}", "Grüße \uD83D\uDE00"));
      assertPasses(buses, Codecs.BOOLEAN, List.of(true, false));
      assertPasses(
          buses, Codecs.list(Order.CODEC), List.of(List.of(), List.of(new Order("o-1", 1))));
      assertPasses(buses, Codecs.optional(Codecs.INTEGER), List.of(Optional.of(1)));
      assertPasses(
          buses,
          Codecs.MAP,
          List.of(Map.of("a", List.of(1, Map.of()), "value", 2), Map.of(), Map.of("value", 1)));
      assertPasses(buses, Codecs.map(Codecs.INTEGER), List.of(Map.of("a", 1), Map.of("result", 1)));
      assertPasses(
          buses,
          Codecs.JSON_NODE,
          List.<JsonNode>of(
              json.readTree("{\"a\": [1]}"),
              json.readTree("[1, 2]"),
              json.readTree("7"),
              json.readTree("\"text\"")));
    }
  }

  @EachTransport
  void nullsPass(Transport transport) {
    Call<Order, Order> call = Call.of("order", Order.CODEC, Order.CODEC);
    Call<String, String> text = Call.of("text", Codecs.STRING, Codecs.STRING);
    List<@Nullable Object> got = new ArrayList<>();
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              call,
              order -> {
                got.add(order);
                return null;
              });
      buses
          .handler()
          .register(
              text,
              value -> {
                got.add(value);
                return null;
              });
      buses.start();
      assertThat(get(buses.emitter().call(call, null))).isNull();
      assertThat(get(buses.emitter().call(call, new Order("o-1", 1)))).isNull();
      assertThat(get(buses.emitter().call(text, null))).isNull();
      assertThat(got).isEqualTo(Arrays.asList(null, new Order("o-1", 1), null));
    }
  }

  @EachTransport
  void aProcedureWithoutARequestAndWithoutAResultIsAcknowledged(Transport transport) {
    Call<Void, Void> pay = Call.of("pay", Codecs.VOID, Codecs.VOID);
    Call<Void, Integer> count = Call.of("count", Codecs.VOID, Codecs.INTEGER);
    try (Buses buses = transport.open()) {
      Semaphore paid = new Semaphore(0);
      buses
          .handler()
          .register(
              pay,
              nothing -> {
                paid.release();
                return null;
              });
      buses.handler().register(count, nothing -> paid.availablePermits());
      buses.start();
      assertThat(get(buses.emitter().call(pay))).isNull();
      assertThat(buses.emitter().callAndWait(count)).isEqualTo(1);
      assertThat(get(buses.emitter().call(pay, null))).isNull();
      assertThat(buses.emitter().callAndWait(count)).isEqualTo(2);
    }
  }

  @EachTransport
  void callerAndProcedureMayTypeTheSameDifferently(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              Call.of("quote", Codecs.MAP, Codecs.MAP),
              request -> Map.of("id", request.get("id") + "!", "cents", 7, "more", List.of()));
      buses.start();
      assertThat(
              buses
                  .emitter()
                  .callAndWait(Call.of("quote", Order.CODEC, Order.CODEC), new Order("o-1", 1)))
          .isEqualTo(new Order("o-1!", 7));
      assertThat(
              buses
                  .emitter()
                  .callAndWait(Call.of("quote", Order.CODEC, Codecs.JSON_NODE), new Order("o-2", 1))
                  .get("id")
                  .stringValue())
          .isEqualTo("o-2!");
    }
  }

  @EachTransport
  void aServersErrorKeepsItsCodeAndMessage(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              ADD,
              number -> {
                throw new ProcedureException("too_many", "no more than \"7\"");
              });
      buses.start();
      assertFails(buses, "too_many", "no more than \"7\"");
    }
  }

  private static void assertFails(Buses buses, String code, String message) {
    assertThat(failureOf(buses.emitter().call(ADD, 1)))
        .isInstanceOfSatisfying(
            ProcedureException.class, error -> assertThat(error.code()).isEqualTo(code))
        .hasMessage(message);
    assertThatThrownBy(() -> buses.emitter().callAndWait(ADD, 1))
        .isInstanceOf(ProcedureException.class)
        .hasMessage(message);
    assertThat(failureOf(buses.emitter().rpcSend(Map.of("command", "add", "value", 1))))
        .isInstanceOfSatisfying(
            ProcedureException.class, error -> assertThat(error.code()).isEqualTo(code))
        .hasMessage(message);
    eventually(
        () ->
            assertThat(buses.handlerReports().of(Failure.Kind.HANDLER))
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure.event()).isEqualTo("add")));
    assertThat(buses.handler().stats().handlers().get(0).failed()).isEqualTo(3);
    assertThat(buses.emitter().stats().pendingCalls()).isZero();
    buses.assertAccounting();
  }

  @EachTransport
  void anyOtherExceptionOfAProcedureIsCalledFailed(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              ADD,
              number -> {
                throw new IOException("the disk is full");
              });
      buses.start();
      assertFails(buses, "failed", "the disk is full");
    }
  }

  @EachTransport
  void anErrorOfAProcedureIsCalledFailed(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              ADD,
              number -> {
                throw new AssertionError();
              });
      buses.start();
      assertFails(buses, "failed", "java.lang.AssertionError");
    }
  }

  @EachTransport
  void aStageThatFailsIsAnswered(Transport transport) {
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .registerAsync(
              ADD,
              number ->
                  CompletableFuture.supplyAsync(
                      () -> {
                        throw new CompletionException(new ProcedureException("late", "too late"));
                      }));
      buses.start();
      assertFails(buses, "late", "too late");
    }
  }

  @EachTransport
  void aProcedureWithoutAStageIsAnswered(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().registerAsync(ADD, CallTest::noStage);
      buses.start();
      assertThat(failureOf(buses.emitter().call(ADD, 1)))
          .isInstanceOfSatisfying(
              ProcedureException.class, error -> assertThat(error.code()).isEqualTo("failed"));
    }
  }

  @SuppressWarnings("NullAway") // As careless code has it.
  private static CompletableFuture<Integer> noStage(int number) {
    return null;
  }

  @EachTransport
  void aRequestThatDoesNotFitIsABadOne(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(Binding.builder().procedure("Numbers.add", ADD, n -> n + 1).build());
      buses.start();
      Call<String, Integer> wrong = Call.of("add", Codecs.STRING, Codecs.INTEGER);
      assertThat(failureOf(buses.emitter().call(wrong, "one")))
          .isInstanceOfSatisfying(
              ProcedureException.class,
              error -> assertThat(error.code()).isEqualTo(ProcedureException.BAD_REQUEST));
      assertThat(failureOf(buses.emitter().rpcSend(Map.of("command", "add", "other", 1))))
          .isInstanceOfSatisfying(
              ProcedureException.class,
              error -> assertThat(error.code()).isEqualTo(ProcedureException.BAD_REQUEST))
          .hasMessageContaining("'value' is missing");
      assertThat(buses.of("Numbers.add"))
          .isEqualTo(new HandlerStats("add", "Numbers.add", 2, 0, 2, 0, 0));
      assertThat(buses.handlerReports().of(Failure.Kind.DECODE))
          .hasSize(2)
          .allSatisfy(
              failure -> {
                assertThat(failure.event()).isEqualTo("add");
                assertThat(failure.handler()).isEqualTo("Numbers.add");
              });
      assertThat(buses.emitter().callAndWait(ADD, 1)).isEqualTo(2);
    }
  }

  @EachTransport
  void aReplyThatDoesNotFitFailsTheCall(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(Call.of("add", Codecs.INTEGER, Codecs.STRING), number -> "a lot");
      buses.start();
      assertThat(failureOf(buses.emitter().call(ADD, 1)))
          .isInstanceOf(CodecException.class)
          .hasMessageContaining("reply to 'add'");
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
    }
  }

  @EachTransport
  void aReplyThatCannotBeEncodedFailsTheCall(Transport transport) {
    Call<Integer, Double> divide = Call.of("divide", Codecs.INTEGER, Codecs.DOUBLE);
    try (Buses buses = transport.open()) {
      buses.handler().register(divide, number -> Double.NaN);
      buses.start();
      assertThat(failureOf(buses.emitter().rpcSend(Map.of("command", "divide", "value", 0))))
          .isInstanceOfSatisfying(
              ProcedureException.class, error -> assertThat(error.code()).isEqualTo("failed"))
          .hasMessageContaining("NaN");
      eventually(
          () ->
              assertThat(buses.handlerReports().of(Failure.Kind.HANDLER))
                  .singleElement()
                  .satisfies(failure -> assertThat(failure.event()).isEqualTo("divide")));
    }
  }

  @EachTransport
  void aRequestThatCannotBeEncodedFailsTheCall(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(Call.of("half", Codecs.OBJECT, Codecs.OBJECT), number -> number);
      buses.start();
      assertThat(
              failureOf(
                  buses.emitter().call(Call.of("half", Codecs.DOUBLE, Codecs.DOUBLE), Double.NaN)))
          .isInstanceOf(CodecException.class);
      assertThat(failureOf(buses.emitter().rpcSend(Map.of("command", "half", "x", Double.NaN))))
          .isInstanceOf(CodecException.class);
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
    }
  }

  @EachTransport
  void aCallThatReachesNobodyFailsAtOnce(Transport transport) {
    try (Buses buses = transport.open().start()) {
      assertThat(failureOf(buses.emitter().call(ADD, 1)))
          .isInstanceOf(NoResponderException.class)
          .hasMessageContaining("'add' reached nobody");
      assertThat(failureOf(buses.emitter().rpcSend(Map.of("command", "add"))))
          .isInstanceOf(NoResponderException.class);
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
    }
  }

  @EachTransport
  void aCallThatIsNotAnsweredInItsTimeFails(Transport transport) {
    CountDownLatch go = new CountDownLatch(1);
    try (Buses buses = transport.open(settings -> settings.callTimeout(SHORT))) {
      buses
          .handler()
          .registerAsync(
              ADD,
              number ->
                  CompletableFuture.supplyAsync(
                      () -> {
                        try {
                          go.await();
                        } catch (InterruptedException e) {
                          throw new CompletionException(e);
                        }
                        return number + 1;
                      }));
      buses.start();
      assertThat(failureOf(buses.emitter().call(ADD, 1)))
          .isInstanceOf(CallTimeoutException.class)
          .hasMessage("No reply to 'add' within 50 ms.");
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
      go.countDown();
      // The late reply disturbs nothing.
      assertThat(get(buses.emitter().call(ADD, 2, Duration.ofSeconds(10)))).isEqualTo(3);
    }
  }

  @EachTransport
  void aCallWhoseTimeHasPassedBeforeItsTurnIsNotRun(Transport transport) {
    Semaphore permits = new Semaphore(0);
    List<Integer> run = new CopyOnWriteArrayList<>();
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              Binding.builder()
                  .procedure(
                      "Numbers.add",
                      ADD,
                      number -> {
                        run.add(number);
                        permits.acquire();
                        return number + 1;
                      })
                  .build());
      buses.start();
      CompletableFuture<Integer> first = buses.emitter().call(ADD, 1);
      eventually(() -> assertThat(run).containsExactly(1));
      CompletableFuture<Integer> second = buses.emitter().call(ADD, 2, SHORT);
      // The server counts from the arrival, by its own clock.
      eventually(() -> assertThat(buses.of("Numbers.add").received()).isEqualTo(2));
      assertThat(failureOf(second)).isInstanceOf(CallTimeoutException.class);
      CompletableFuture<Void> passed =
          CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(100, MILLISECONDS));
      get(passed);
      permits.release(2);
      assertThat(get(first)).isEqualTo(2);
      eventually(
          () ->
              assertThat(buses.of("Numbers.add"))
                  .isEqualTo(new HandlerStats("add", "Numbers.add", 2, 1, 0, 1, 0)));
      assertThat(run).containsExactly(1);
      assertThat(buses.handlerReports().of(Failure.Kind.DROPPED))
          .singleElement()
          .satisfies(failure -> assertThat(failure.message()).contains("time-out had passed"));
    }
  }

  @EachTransport
  void aCancelledCallEnds(Transport transport) {
    Semaphore permits = new Semaphore(0);
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              ADD,
              number -> {
                permits.acquire();
                return number + 1;
              });
      buses.start();
      CompletableFuture<Integer> call = buses.emitter().call(ADD, 1);
      assertThat(buses.emitter().stats().pendingCalls()).isEqualTo(1);
      assertThat(call.cancel(true)).isTrue();
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
      permits.release(2);
      assertThat(buses.emitter().callAndWait(ADD, 2)).isEqualTo(3);
      assertThat(call).isCancelled();
    }
  }

  @EachTransport
  void anInterruptEndsACallThatBlocks(Transport transport) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (Buses buses = transport.open()) {
      buses
          .handler()
          .register(
              ADD,
              number -> {
                never.await();
                return number + 1;
              });
      buses.start();
      Thread caller =
          new Thread(
              () -> {
                try {
                  buses.emitter().callAndWait(ADD, 1);
                } catch (EmitException e) {
                  failure.set(Thread.currentThread().isInterrupted() ? e : null);
                }
              });
      caller.start();
      eventually(() -> assertThat(buses.emitter().stats().pendingCalls()).isEqualTo(1));
      caller.interrupt();
      caller.join();
      assertThat(failure.get()).isInstanceOf(CallException.class).hasMessageContaining("'add'");
      assertThat(buses.emitter().stats().pendingCalls()).isZero();
      never.countDown();
    }
  }

  @EachTransport
  void oneCallAfterTheOtherIsServedAndManyAtOnceAre(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(ADD, number -> number + 1);
      buses
          .handler()
          .registerAsync(
              Call.of("slow.add", Codecs.INTEGER, Codecs.INTEGER),
              number -> CompletableFuture.supplyAsync(() -> number + 1));
      buses.start();
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, 2000)
              .mapToObj(
                  i ->
                      i % 2 == 0
                          ? buses.emitter().call(ADD, i)
                          : buses
                              .emitter()
                              .call(Call.of("slow.add", Codecs.INTEGER, Codecs.INTEGER), i))
              .toList();
      for (int i = 0; i < calls.size(); i++) {
        assertThat(get(calls.get(i))).isEqualTo(i + 1);
      }
      eventually(() -> assertThat(buses.emitter().stats().pendingCalls()).isZero());
      eventually(() -> assertThat(buses.handler().stats().inFlight()).isZero());
      buses.assertAccounting();
    }
  }

  @EachTransport
  void whatDependsOnAResultMayCallAgainAndWait(Transport transport) {
    try (Buses buses = transport.open()) {
      buses.handler().register(ADD, number -> number + 1);
      buses.start();
      CompletableFuture<Integer> chained =
          buses.emitter().call(ADD, 1).thenApply(two -> buses.emitter().callAndWait(ADD, two));
      assertThat(get(chained)).isEqualTo(3);
      CompletableFuture<Integer> afterEmit =
          buses
              .emitter()
              .emit("tick")
              .thenApply(taken -> buses.emitter().callAndWait(ADD, 5))
              .toCompletableFuture();
      assertThat(get(afterEmit)).isEqualTo(6);
    }
  }
}
