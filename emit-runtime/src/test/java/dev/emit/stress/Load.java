package dev.emit.stress;

import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import dev.emit.Event;
import dev.emit.EventStats;
import dev.emit.HandlerStats;
import dev.emit.codec.Codecs;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A local bus with one handler, and threads that emit numbers on it as fast as they can: each
 * number holds its emitter and its place among that emitter's.
 */
final class Load implements AutoCloseable {
  static final Event<Long> NUMBER = Event.of("number", Codecs.LONG);
  static final int EMITTERS = 4;

  private final Emit bus;
  private final int each;
  private final AtomicLong refused = new AtomicLong();

  Load(EmitBuilder settings, int each) {
    this.bus = settings.build();
    this.each = each;
  }

  static int emitterOf(long number) {
    return (int) (number >> 32);
  }

  static int placeOf(long number) {
    return (int) number;
  }

  Emit bus() {
    return bus;
  }

  long all() {
    return (long) EMITTERS * each;
  }

  /** Starts the bus, emits all, and returns when each emit has ended. */
  void emit() throws InterruptedException {
    bus.start();
    begin().await();
  }

  /** Begins to emit all on the running bus. */
  CountDownLatch begin() {
    CountDownLatch done = new CountDownLatch(EMITTERS);
    for (int emitter = 0; emitter < EMITTERS; emitter++) {
      long first = (long) emitter << 32;
      new Thread(
              () -> {
                for (int i = 0; i < each; i++) {
                  if (isRefused(first + i)) {
                    refused.incrementAndGet();
                  }
                }
                done.countDown();
              })
          .start();
    }
    return done;
  }

  private boolean isRefused(long number) {
    return bus.emit(NUMBER, number).toCompletableFuture().isCompletedExceptionally();
  }

  /** Waits until nothing is in flight, and checks that nothing is unaccounted for. */
  HandlerStats settle() {
    eventually(() -> assertThat(bus.stats().inFlight()).isZero());
    EventStats event = bus.stats().event("number");
    assertThat(event.emitted()).isEqualTo(all());
    assertThat(event.failed()).isEqualTo(refused.get());
    assertThat(event.published()).isEqualTo(all() - refused.get());
    HandlerStats handler = bus.stats().handlers().get(0);
    assertThat(handler.received()).isEqualTo(all());
    assertThat(handler.handled() + handler.failed() + handler.dropped()).isEqualTo(all());
    assertThat(bus.stats().loads().get(0).queued()).isZero();
    return handler;
  }

  @Override
  public void close() {
    bus.close();
  }
}
