package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.EmitException;
import dev.emit.testing.Buses;
import dev.emit.testing.ManualEngine;
import dev.emit.testing.Transport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscription is ready when its engine has confirmed it, and not before. */
class ReadyTest {
  private static final String REQUESTS = "__emit_rpc_server_channel__";
  private static final Call<Integer, Integer> ADD = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);

  private final ManualEngine engine = new ManualEngine();
  private final Emit bus = Emit.builder().engine(engine).build();

  @AfterEach
  void stop() {
    bus.close();
  }

  private static CompletableFuture<Void> ready(Subscription subscription) {
    return subscription.ready().toCompletableFuture();
  }

  @Test
  void aHandlerRegisteredOnARunningBusIsReadyWhenConfirmed() {
    bus.start();
    engine.confirming(false);
    Subscription subscription = bus.register("placed", message -> {});
    Subscription second = bus.register("placed", message -> {});
    assertThat(ready(subscription)).isNotDone();
    assertThat(ready(second)).isNotDone();
    engine.confirm("placed");
    get(subscription.ready());
    get(second.ready());
  }

  @Test
  void aHandlerOfAnEventThatWasOnlyEmittedUntilNowIsReadyWhenConfirmed() {
    bus.emit("placed");
    bus.start();
    engine.confirming(false);
    Subscription subscription = bus.register("placed", message -> {});
    assertThat(ready(subscription)).isNotDone();
    engine.confirm("placed");
    get(subscription.ready());
  }

  @Test
  void aProcedureRegisteredOnARunningBusIsReadyWhenConfirmed() {
    bus.start();
    engine.confirming(false);
    Subscription subscription = bus.register(ADD, number -> number + 1);
    assertThat(ready(subscription)).isNotDone();
    engine.confirm(REQUESTS);
    get(subscription.ready());
  }

  @Test
  void aBindingIsReadyWhenAllOfItIs() {
    bus.start();
    engine.confirming(false);
    Subscription binding =
        bus.register(
            Binding.builder()
                .handler("a", Event.of("placed"), nothing -> {})
                .procedure("b", ADD, number -> number + 1)
                .build());
    engine.confirm("placed");
    assertThat(ready(binding)).isNotDone();
    engine.confirm(REQUESTS);
    get(binding.ready());
  }

  @Test
  void aSubscriptionThatIsRefusedFails() {
    bus.start();
    engine.confirming(false);
    Subscription handler = bus.register("placed", message -> {});
    Subscription procedure = bus.register(ADD, number -> number + 1);
    EmitException refused = new EmitException("not permitted");
    engine.refuse("placed", refused);
    engine.refuse(REQUESTS, refused);
    assertThat(failureOf(handler.ready())).isSameAs(refused);
    assertThat(failureOf(procedure.ready())).isSameAs(refused);
  }

  @Test
  void nothingIsReadyOnABusThatWasStopped() {
    Subscription handler = bus.register("placed", message -> {});
    Subscription procedure = bus.register(ADD, number -> number + 1);
    bus.start();
    get(handler.ready());
    get(procedure.ready());
    bus.stop();
    assertThat(ready(handler)).isNotDone();
    assertThat(ready(procedure)).isNotDone();
    bus.start();
    get(handler.ready());
    get(procedure.ready());
  }

  @Test
  void whatDependsOnItDoesNotHoldUpTheBus() {
    List<Object> got = new CopyOnWriteArrayList<>();
    try (Buses buses = Transport.REDIS.open().start()) {
      Subscription subscription = buses.handler().register(ADD, number -> number + 1);
      // A reply must be read while this waits.
      subscription.ready().thenRun(() -> got.add(buses.handler().callAndWait(ADD, 1)));
      eventually(() -> assertThat(got).containsExactly(2));
    }
  }
}
