package dev.emit.testing;

import static dev.emit.testing.Eventually.eventually;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.emit.Emit;
import dev.emit.EventStats;
import dev.emit.HandlerStats;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * The bus that emits and the bus that handles, which are one on the local engine. Closing stops
 * both.
 */
public final class Buses implements AutoCloseable {
  private final Emit emitter;
  private final Recorder emitterReports;
  private final Emit handler;
  private final Recorder handlerReports;

  Buses(Emit emitter, Recorder emitterReports, Emit handler, Recorder handlerReports) {
    this.emitter = emitter;
    this.emitterReports = emitterReports;
    this.handler = handler;
    this.handlerReports = handlerReports;
  }

  public Emit emitter() {
    return emitter;
  }

  /** What was reported to the listener of the bus that emits. */
  public Recorder emitterReports() {
    return emitterReports;
  }

  public Emit handler() {
    return handler;
  }

  /** What was reported to the listener of the bus that handles. */
  public Recorder handlerReports() {
    return handlerReports;
  }

  public Buses start() {
    handler.start();
    if (emitter != handler) {
      emitter.start();
    }
    return this;
  }

  /** The counts of one handler. */
  public HandlerStats of(String name) {
    return handler.stats().handler(name);
  }

  /** Waits until each handler of the bus has received so many, and is at rest. */
  public void awaitReceived(long each) {
    eventually(
        () ->
            assertThat(handler.stats().handlers())
                .allSatisfy(
                    counts -> {
                      assertThat(counts.received()).isEqualTo(each);
                      assertThat(counts.inFlight()).isZero();
                    }));
  }

  /** Waits until a handler has received so many, and is at rest. */
  public void awaitReceived(long messages, String name) {
    eventually(
        () -> {
          assertThat(of(name).received()).isEqualTo(messages);
          assertThat(of(name).inFlight()).isZero();
        });
  }

  /** Asserts the rule of the counts, on both buses. */
  public void assertAccounting() {
    for (Emit bus : List.of(emitter, handler)) {
      for (EventStats counts : bus.stats().events()) {
        assertThat(counts.emitted())
            .as("emitted = published + failed: %s", counts)
            .isEqualTo(counts.published() + counts.failed());
      }
      for (HandlerStats counts : bus.stats().handlers()) {
        assertThat(counts.received())
            .as("received = handled + failed + dropped + inFlight: %s", counts)
            .isEqualTo(counts.handled() + counts.failed() + counts.dropped() + counts.inFlight());
      }
    }
  }

  /** What a stage gives, within 10 s. */
  public static <T> T get(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(10, SECONDS);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the stage is not complete", e);
    }
  }

  /** What a stage fails with, within 10 s; null if it does not. */
  public static Throwable failureOf(CompletionStage<?> stage) {
    Throwable thrown = catchThrowable(() -> get(stage));
    return thrown instanceof CompletionException ? thrown.getCause() : thrown;
  }

  @Override
  public void close() {
    stop();
  }

  /** Stops both. */
  public void stop() {
    if (emitter.isRunning()) {
      emitter.stop(Duration.ofSeconds(2));
    }
    if (handler.isRunning()) {
      handler.stop(Duration.ofSeconds(2));
    }
  }
}
