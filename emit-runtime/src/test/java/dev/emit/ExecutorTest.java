package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.error.ProcedureException;
import dev.emit.testing.Buses;
import dev.emit.testing.EachTransport;
import dev.emit.testing.Threads;
import dev.emit.testing.Transport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Handlers run where the user says. */
class ExecutorTest {
  private static final Event<Integer> NUMBER = Event.of("number", Codecs.INTEGER);
  private static final Call<Integer, String> WHERE =
      Call.of("where", Codecs.INTEGER, Codecs.STRING);

  private final List<Object> got = new CopyOnWriteArrayList<>();

  @EachTransport
  void handlersRunOnTheUsersExecutorWhichIsNotShutDown(Transport transport) {
    ExecutorService executor =
        Executors.newFixedThreadPool(4, task -> new Thread(task, "of-the-user"));
    try (Buses buses = transport.open(settings -> settings.executor(executor))) {
      buses.handler().register(NUMBER, number -> got.add(Thread.currentThread().getName()));
      buses
          .handler()
          .registerAsync(
              NUMBER,
              number -> CompletableFuture.runAsync(() -> {}).thenRun(() -> got.add("of-the-user")));
      buses.handler().register(WHERE, number -> Thread.currentThread().getName());
      buses.start();
      get(buses.emitter().emit(NUMBER, 1));
      get(buses.emitter().emit(NUMBER, 2));
      eventually(
          () -> assertThat(got).hasSize(4).allSatisfy(n -> assertThat(n).isEqualTo("of-the-user")));
      assertThat(buses.emitter().callAndWait(WHERE, 1)).isEqualTo("of-the-user");
      buses.stop();
      assertThat(executor.isShutdown()).isFalse();
      Threads.awaitNone();
    } finally {
      executor.shutdown();
    }
  }

  @EachTransport
  void handlersMayRunOnTheThreadThatBringsTheMessage(Transport transport) {
    try (Buses buses = transport.open(settings -> settings.executor(Runnable::run))) {
      buses.handler().register(NUMBER, got::add);
      buses.handler().register(WHERE, number -> "here");
      buses.start();
      for (int i = 0; i < 1000; i++) {
        get(buses.emitter().emit(NUMBER, i));
      }
      eventually(() -> assertThat(got).hasSize(1000));
      assertThat(buses.emitter().callAndWait(WHERE, 1)).isEqualTo("here");
      buses.assertAccounting();
    }
  }

  @EachTransport
  void anExecutorThatRejectsLosesNothingInSilence(Transport transport) {
    AtomicBoolean rejecting = new AtomicBoolean();
    ExecutorService executor = Executors.newCachedThreadPool();
    try (Buses buses =
        transport.open(
            settings ->
                settings.executor(
                    task -> {
                      if (rejecting.get()) {
                        throw new RejectedExecutionException("no more");
                      }
                      executor.execute(task);
                    }))) {
      buses
          .handler()
          .register(Binding.builder().handler("Numbers.number", NUMBER, got::add).build());
      buses
          .handler()
          .register(Binding.builder().procedure("Numbers.where", WHERE, number -> "there").build());
      buses.start();
      get(buses.emitter().emit(NUMBER, 1));
      eventually(() -> assertThat(got).containsExactly(1));

      rejecting.set(true);
      buses.emitter().emit(NUMBER, 2);
      CompletableFuture<String> call = buses.emitter().call(WHERE, 1);
      eventually(
          () ->
              assertThat(buses.of("Numbers.number"))
                  .isEqualTo(new HandlerStats("number", "Numbers.number", 2, 1, 0, 1, 0)));
      eventually(() -> assertThat(call).isCompletedExceptionally());
      assertThat(Buses.failureOf(call))
          .isInstanceOfSatisfying(
              ProcedureException.class,
              stopped -> assertThat(stopped.code()).isEqualTo(ProcedureException.STOPPED));
      eventually(
          () ->
              assertThat(buses.handlerReports().of(Failure.Kind.DROPPED))
                  .extracting(Failure::event)
                  .containsExactlyInAnyOrder("number", "where"));

      rejecting.set(false);
      get(buses.emitter().emit(NUMBER, 3));
      eventually(() -> assertThat(got).containsExactly(1, 3));
      assertThat(buses.emitter().callAndWait(WHERE, 1)).isEqualTo("there");
      buses.assertAccounting();
    } finally {
      executor.shutdown();
    }
  }

  @EachTransport
  void anExecutorThatRejectsInTheMiddleOfALaneLosesNothingInSilence(Transport transport) {
    AtomicBoolean rejecting = new AtomicBoolean();
    ThreadPoolExecutor executor = (ThreadPoolExecutor) Executors.newCachedThreadPool();
    CompletableFuture<Void> stage = new CompletableFuture<>();
    try (Buses buses =
        transport.open(
            settings ->
                settings.executor(
                    task -> {
                      if (rejecting.get()) {
                        throw new RejectedExecutionException("no more");
                      }
                      executor.execute(task);
                    }))) {
      buses
          .handler()
          .register(
              Binding.builder()
                  .asyncHandler(
                      "Numbers.number",
                      NUMBER,
                      number -> {
                        got.add(number);
                        return stage;
                      })
                  .build());
      buses.start();
      for (int i = 0; i < 3; i++) {
        get(buses.emitter().emit(NUMBER, i));
      }
      eventually(() -> assertThat(buses.of("Numbers.number").inFlight()).isEqualTo(3));
      eventually(() -> assertThat(got).containsExactly(0));
      // The lane has left its thread, and waits for the stage.
      eventually(() -> assertThat(executor.getActiveCount()).isZero());
      rejecting.set(true);
      stage.complete(null);
      eventually(
          () ->
              assertThat(buses.of("Numbers.number"))
                  .isEqualTo(new HandlerStats("number", "Numbers.number", 3, 1, 0, 2, 0)));
      eventually(() -> assertThat(buses.handlerReports().of(Failure.Kind.DROPPED)).hasSize(1));
      rejecting.set(false);
      get(buses.emitter().emit(NUMBER, 3));
      eventually(() -> assertThat(got).containsExactly(0, 3));
    } finally {
      executor.shutdown();
    }
  }
}
