package dev.emit.tests.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.emit.Emit;
import dev.emit.error.ProcedureException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form of handler, bound, emitted to and called, on both engines. */
@ParameterizedClass
@EnumSource(Engines.class)
class EveryFormTest {
  private static final Order ORDER = new Order("o-1", 4200);

  @Parameter Engines engines;
  private Emit server;
  private Emit client;

  @BeforeEach
  void create() {
    server = engines.create();
    client = engines.clientOf(server);
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  private void start() {
    server.start();
    if (client != server) {
      client.start();
    }
  }

  @Test
  void eventsReachHandlersOfEveryForm() {
    Orders orders = new Orders();
    server.register(EmitRegistry.bind(orders));
    server.register(EmitRegistry.bind());
    Orders.STATIC_CALLS.clear();
    start();

    client.emit(EmitRegistry.ORDER_PLACED, ORDER);
    client.emit(EmitRegistry.TICK);
    client.emit(EmitRegistry.AUDIT, ORDER);
    client.emit("raw", Map.of("a", 1));
    client.emit(EmitRegistry.LABELLED, new EmitRegistry.LabelledParams("x", 3));
    client.emit(EmitRegistry.NUMBERS, List.of(1, 2, 3));
    client.emit(EmitRegistry.BEEP);

    await()
        .untilAsserted(
            () ->
                assertThat(orders.calls)
                    .containsExactlyInAnyOrder(
                        "placed " + ORDER,
                        "node {\"id\":\"o-1\",\"cents\":4200}",
                        "tick",
                        "audit " + ORDER,
                        "raw {a=1}",
                        "labelled x 3",
                        "numbers [1, 2, 3]"));
    await().untilAsserted(() -> assertThat(Orders.STATIC_CALLS).containsExactly("beep"));
  }

  @Test
  void proceduresOfEveryFormAnswer() {
    Orders orders = new Orders();
    server.register(EmitRegistry.bind(orders));
    start();

    assertThat(client.callAndWait(EmitRegistry.ORDER_QUOTE, ORDER)).isEqualTo(new Quote(8400));
    assertThat(client.callAndWait(EmitRegistry.ORDER_QUOTE_LATER, ORDER))
        .isEqualTo(new Quote(12600));
    assertThat(client.callAndWait(EmitRegistry.ADD, new EmitRegistry.AddParams(0))).isEqualTo(1);
    assertThat(client.callAndWait(EmitRegistry.SUM, List.of(1L, 2L))).isEqualTo(3L);
    assertThat(client.callAndWait(EmitRegistry.GREETING)).isEqualTo("hello");
    assertThat(client.callAndWait(EmitRegistry.PAY, ORDER)).isNull();
    assertThat(orders.calls).containsExactly("pay " + ORDER);
    assertThatThrownBy(() -> client.callAndWait(EmitRegistry.PAY, new Order("o-2", 2_000_000)))
        .isInstanceOfSatisfying(
            ProcedureException.class,
            e -> {
              assertThat(e.code()).isEqualTo("limit_exceeded");
              assertThat(e).hasMessage("more than the limit");
            });
  }

  @Test
  void untypedCallersReachTypedProcedures() {
    server.register(EmitRegistry.bind(new Orders()));
    start();

    assertThat(client.rpcSend(Map.of("command", "add", "count", 0)).join())
        .containsEntry("result", 1);
    assertThat(client.rpcSend(Map.of("command", "order.quote", "id", "o", "cents", 5)).join())
        .containsEntry("cents", 10);
  }

  @Test
  void aContractsClientEmitsAndCalls() {
    PricingService service = new PricingService();
    server.register(EmitRegistry.bind(service));
    start();
    Pricing pricing = EmitRegistry.pricing(client);

    pricing.changed(ORDER);
    pricing.flushed().toCompletableFuture().join();
    assertThat(pricing.quote(ORDER)).isEqualTo(new Quote(4201));
    assertThat(pricing.quoteLater(ORDER).join()).isEqualTo(new Quote(4202));
    assertThat(pricing.discount(10, 200)).isEqualTo(180);
    pricing.ping();
    assertThat(pricing.label()).isEqualTo("pricing");
    await()
        .untilAsserted(
            () ->
                assertThat(service.calls)
                    .containsExactlyInAnyOrder("changed " + ORDER, "flushed", "ping"));
  }

  @Test
  void aGenericSuperclassHandlesTheTypeOfItsSubclass() {
    OrderJournal journal = new OrderJournal();
    server.register(EmitRegistry.bind(journal));
    start();

    client.emit(EmitRegistry.JOURNAL, ORDER);

    await().untilAsserted(() -> assertThat(journal.entries).containsExactly(ORDER));
  }

  @Test
  void handlersAmongTheTestsHaveARegistryOfTheirOwn() {
    TestHandlers handlers = new TestHandlers();
    Orders orders = new Orders();
    server.register(EmitTestRegistry.bind(handlers));
    server.register(EmitRegistry.bind(orders));
    start();

    client.emit(EmitTestRegistry.ORDER_PLACED, ORDER);

    await().untilAsserted(() -> assertThat(handlers.seen).containsExactly(ORDER));
    await().untilAsserted(() -> assertThat(orders.calls).contains("placed " + ORDER));
  }
}
