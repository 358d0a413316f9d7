package dev.emit.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.Subscription;
import dev.emit.codec.Codecs;
import dev.emit.tests.shop.Order;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs of {@code docs/twelve-reasons.md}. */
@ParameterizedClass
@EnumSource(GuideEngine.class)
@SuppressWarnings("FutureReturnValueIgnored") // Readers are to see what a program has.
class GuideReasonsTest {
  @Parameter GuideEngine engine;
  private final List<String> seen = new CopyOnWriteArrayList<>();

  private Emit open() {
    return engine.builder().executor("printers", Executors.newCachedThreadPool()).build();
  }

  @Test
  void severalAreWaitedFor() {
    Call<Void, Void> till = Call.of("till.ready", Codecs.VOID, Codecs.VOID);
    Call<Void, Void> stock = Call.of("stock.ready", Codecs.VOID, Codecs.VOID);
    try (Emit emit = open()) {
      emit.register(till, nothing -> null);
      emit.registerAsync(stock, nothing -> CompletableFuture.supplyAsync(() -> null));
      emit.start();
      // snippet: ready
      CompletableFuture.allOf(emit.call(till), emit.call(stock)).join(); // both have answered
      // end
      assertThat(emit.stats().pendingCalls()).isZero();
    }
  }

  @Test
  void eventsAreStreams() {
    try (Emit emit = open();
        SubmissionPublisher<Order> orders = new SubmissionPublisher<>()) {
      // snippet: flow
      orders.consume(order -> seen.add(order.id())); // or any reactive library
      emit.register(EmitRegistry.ORDER_PLACED, orders::submit); // waits for slow subscribers
      // end
      emit.start();
      emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200));
      await().untilAsserted(() -> assertThat(seen).containsExactly("o-1"));
    }
  }

  @Test
  void aHandlerIsReplacedWithoutAGap() {
    try (Emit emit = open()) {
      emit.start();
      Subscription old = emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add("old"));
      old.ready().toCompletableFuture().join();
      // snippet: replace
      Subscription next = emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add("new"));
      next.ready().thenRun(old::close); // there is always one
      // end
      await()
          .untilAsserted(
              () -> assertThat(emit.stats().handlers()).as("the old one is closed").hasSize(1));
      emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200));
      await().untilAsserted(() -> assertThat(seen).containsExactly("new"));
    }
  }

  @Test
  void messagesAreOfGenericTypes() {
    Warehouse warehouse = new Warehouse();
    try (Emit emit = open()) {
      emit.register(EmitRegistry.bind(warehouse));
      emit.start();
      // snippet: generic
      emit.emit(EmitRegistry.PRICES_CHANGED, Map.of("tea", List.of(450L)));
      // end
      await()
          .untilAsserted(
              () -> assertThat(warehouse.journal).containsExactly("repriced {tea=[450]}"));
    }
  }

  @Test
  void aLambdaIsAHandler() {
    try (Emit emit = open()) {
      // snippet: lambda
      emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add(order.id()));
      // end
      emit.start();
      emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200));
      await().untilAsserted(() -> assertThat(seen).containsExactly("o-1"));
    }
  }
}
