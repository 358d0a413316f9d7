package dev.emit.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.condition.JRE.JAVA_21;

import dev.emit.Emit;
import dev.emit.EmitListener;
import dev.emit.EventTopic;
import dev.emit.error.DeadLetter;
import dev.emit.error.Failure;
import dev.emit.handler.HandlerOptions;
import dev.emit.interceptor.MdcInterceptor;
import dev.emit.tests.shop.Order;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What handlers declare, as {@code docs/handlers.md} and others show it, at work. */
@ParameterizedClass
@EnumSource(GuideEngine.class)
@SuppressWarnings("FutureReturnValueIgnored") // Readers are to see what a program has.
class GuideBehaviourTest {
  @Parameter GuideEngine engine;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Warehouse warehouse = new Warehouse();
  private final ExecutorService printers =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "printer"));

  // snippet: dead-letters
  private final EmitListener letters =
      new EmitListener() {
        @Override
        public void deadLetter(DeadLetter letter) {
          seen.add(letter.handler() + " gave up " + letter.message());
        }

        // end
        @Override
        public void failed(Failure failure) {
          seen.add(failure.kind() + " " + failure.handler());
        }
        // snippet: dead-letters
      };

  // end

  private static Shipment shipment(int number) {
    return new Shipment("s-" + number, new Shipment.Customer("c-" + number % 3));
  }

  @AfterEach
  void shutDown() {
    printers.shutdown();
  }

  @Test
  void handlersGetTheirMessagesAsTheyDeclare() {
    // snippet: executor
    Emit emit = engine.builder().executor("printers", printers).listener(letters).build();
    // end
    try (emit) {
      emit.register(EmitRegistry.bind(warehouse));
      emit.start();
      emit.emit(EmitRegistry.SHIPMENT_PACKED, shipment(1)).toCompletableFuture().join();
      if (engine == GuideEngine.LOCAL) {
        assertThat(warehouse.journal).containsSubsequence("checked s-1", "counted s-1");
      }
      await()
          .untilAsserted(
              () ->
                  assertThat(warehouse.journal)
                      .containsExactlyInAnyOrder(
                          "checked s-1",
                          "counted s-1",
                          "weighed s-1",
                          "booked s-1",
                          "shown s-1",
                          "located s-1",
                          "labelled on printer",
                          "sent s-1",
                          "sent s-1",
                          "sent s-1",
                          "stored s-1"));
      await()
          .untilAsserted(
              () ->
                  assertThat(seen)
                      .contains(
                          "HANDLER Warehouse.send",
                          "Warehouse.send gave up " + shipment(1),
                          "HANDLER Warehouse.announce"));
      assertThat(emit.callAndWait(EmitRegistry.SHIPMENT_PRICE, shipment(1))).isEqualTo(3);
    }
  }

  @Test
  void eachCustomerIsServedInOrderAndBatchesKeepIt() {
    try (Emit emit = engine.builder().executor("printers", printers).build()) {
      emit.register(EmitRegistry.bind(warehouse));
      emit.start();
      for (int i = 0; i < 60; i++) {
        emit.emit(EmitRegistry.SHIPMENT_PACKED, shipment(i)).toCompletableFuture().join();
      }
      await().untilAsserted(() -> assertThat(written("booked")).hasSize(60));
      await().untilAsserted(() -> assertThat(written("stored")).hasSize(60));
      for (int customer = 0; customer < 3; customer++) {
        int own = customer;
        List<String> expected =
            IntStream.range(0, 60)
                .filter(i -> i % 3 == own)
                .mapToObj(i -> "booked s-" + i)
                .toList();
        assertThat(written("booked")).containsSubsequence(expected);
      }
      assertThat(written("stored"))
          .isEqualTo(IntStream.range(0, 60).mapToObj(i -> "stored s-" + i).toList());
    }
  }

  private List<String> written(String verb) {
    return warehouse.journal.stream().filter(each -> each.startsWith(verb + " ")).toList();
  }

  @Test
  void optionsAreGivenByHandToo() {
    try (Emit emit = engine.builder().build()) {
      // snippet: by-hand
      emit.register(
          EmitRegistry.ORDER_PLACED,
          order -> seen.add("placed " + order.id()),
          HandlerOptions.<Order>defaults().withKey(Order::id).withConcurrency(4));
      emit.registerBatch(
          EmitRegistry.ORDER_PLACED,
          orders -> seen.add("stored " + orders.size()),
          HandlerOptions.defaults().withBatch(100));
      // end
      emit.start();
      // snippet: topic
      EventTopic<Order> placed = emit.topic(EmitRegistry.ORDER_PLACED); // looks it up once
      placed.emit(new Order("o-1", 4200));
      // end
      await().untilAsserted(() -> assertThat(seen).contains("placed o-1", "stored 1"));
    }
  }

  @Test
  void interceptorsAreGivenToTheBuilder() {
    // snippet: interceptor
    Emit emit = engine.builder().interceptor(MdcInterceptor.of("traceId")).build();
    // end
    try (emit) {
      emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add(order.id()));
      emit.start();
      emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200));
      await().untilAsserted(() -> assertThat(seen).containsExactly("o-1"));
    }
  }

  @Test
  @EnabledForJreRange(min = JAVA_21)
  void handlersRunOnVirtualThreads() throws Throwable {
    ExecutorService virtual =
        (ExecutorService)
            MethodHandles.publicLookup()
                .findStatic(
                    Executors.class,
                    "newVirtualThreadPerTaskExecutor",
                    MethodType.methodType(ExecutorService.class))
                .invokeExact();
    try (Emit emit = engine.builder().executor(virtual).executor("printers", virtual).build()) {
      emit.register(EmitRegistry.bind(warehouse));
      emit.register(
          EmitRegistry.SHIPMENT_PACKED, shipment -> seen.add(Thread.currentThread().toString()));
      emit.start();
      for (int i = 0; i < 20; i++) {
        emit.emit(EmitRegistry.SHIPMENT_PACKED, shipment(i)).toCompletableFuture().join();
      }
      await().untilAsserted(() -> assertThat(written("stored")).hasSize(20));
      await().untilAsserted(() -> assertThat(seen).hasSize(20));
      assertThat(seen).allMatch(each -> each.contains("VirtualThread"));
      assertThat(written("stored"))
          .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "stored s-" + i).toList());
    } finally {
      virtual.shutdown();
    }
  }
}
