package dev.emit.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.Event;
import dev.emit.Subscription;
import dev.emit.codec.Codecs;
import dev.emit.tests.shop.Order;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs of {@code docs/handlers.md} and {@code docs/contracts.md}. */
@ParameterizedClass
@EnumSource(GuideEngine.class)
@SuppressWarnings("FutureReturnValueIgnored") // Readers are to see what a program has.
class GuideHandlersTest {
  @Parameter GuideEngine engine;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private Emit emit;

  @BeforeEach
  void create() {
    emit = engine.builder().build();
  }

  @AfterEach
  void close() {
    emit.close();
  }

  private void awaitSeen(String... all) {
    await().untilAsserted(() -> assertThat(seen).containsExactlyInAnyOrder(all));
  }

  @Test
  void formsAreEmittedToAndCalled() {
    Orders orders = new Orders();
    Orders.BEEPS.clear();
    emit.register(EmitRegistry.bind(orders));
    emit.register(EmitRegistry.bind());
    emit.start();
    Order order = new Order("o-1", 4200);
    // snippet: use-nothing
    emit.emit(EmitRegistry.TICK);
    // end
    // snippet: use-param
    int sum = emit.callAndWait(EmitRegistry.ADD, new EmitRegistry.AddParams(41));
    // end
    // snippet: use-acknowledge
    emit.call(EmitRegistry.PAY, order).thenRun(() -> seen.add("paid"));
    // end
    emit.emit(EmitRegistry.AUDIT, order);
    emit.emit(EmitRegistry.BEEP);

    assertThat(sum).isEqualTo(42);
    awaitSeen("paid");
    await().untilAsserted(() -> assertThat(orders.journal).contains("tick", "paid o-1"));
    await().untilAsserted(() -> assertThat(orders.journal).contains("audited o-1"));
    await().untilAsserted(() -> assertThat(Orders.BEEPS).containsExactly("beep"));
  }

  @Test
  void lambdasAreHandlersToo() {
    emit.start();
    // snippet: lambda
    Subscription subscription =
        emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add("saw " + order.id()));
    emit.registerAsync(
        EmitRegistry.AUDIT,
        order -> CompletableFuture.runAsync(() -> seen.add("audited " + order.id())));
    emit.register(EmitRegistry.ADD, request -> request.count() + 1);
    // end
    // snippet: ready
    subscription.ready().toCompletableFuture().join(); // messages arrive from now on
    // end
    Order order = new Order("o-1", 4200);
    emit.emit(EmitRegistry.ORDER_PLACED, order);
    awaitSeen("saw o-1");
    // snippet: close
    subscription.close();
    // end
    emit.emit(EmitRegistry.ORDER_PLACED, order);
    emit.emit(EmitRegistry.AUDIT, order);
    awaitSeen("saw o-1", "audited o-1");
    assertThat(emit.callAndWait(EmitRegistry.ADD, new EmitRegistry.AddParams(1))).isEqualTo(2);
  }

  @Test
  void eventsAreMadeByHand() {
    // snippet: by-hand
    Event<String> named = Event.of("customer.named", Codecs.STRING);
    Event<Void> opened = Event.of("shop.opened");
    Call<List<Integer>, Long> total = Call.of("total", Codecs.list(Codecs.INTEGER), Codecs.LONG);

    emit.register(
        Binding.builder()
            .handler("Greeter.named", named, name -> seen.add("hello " + name))
            .handler("Greeter.opened", opened, nothing -> seen.add("good morning"))
            .procedure(
                "Till.total", total, prices -> prices.stream().mapToLong(Integer::longValue).sum())
            .build());
    // end
    emit.start();

    emit.emit(named, "Ada");
    emit.emit(opened);

    assertThat(emit.callAndWait(total, List.of(1, 2, 3))).isEqualTo(6L);
    awaitSeen("hello Ada", "good morning");
  }

  @Test
  void aSubclassHandlesItsOwnType() {
    OrderLedger ledger = new OrderLedger();
    // snippet: bind-subclass
    emit.register(EmitRegistry.bind(ledger));
    // end
    emit.start();
    emit.emit(EmitRegistry.LEDGER_ENTRY, new Order("o-1", 4200));

    await().untilAsserted(() -> assertThat(ledger.entries).containsExactly(new Order("o-1", 4200)));
  }

  @Test
  void contractsAreServedAndCalled() {
    PricingService service = new PricingService();
    // snippet: serve
    emit.register(EmitRegistry.bind(service));
    emit.start();
    // end
    // snippet: client
    Pricing pricing = EmitRegistry.pricing(emit);
    pricing.placed(new Order("o-1", 4200)); // emits
    long cents = pricing.quote(new Order("o-1", 4200)).cents(); // calls, and waits for the reply
    pricing.quoteLater(new Order("o-2", 900)).thenAccept(quote -> seen.add("got " + quote.cents()));
    // end

    assertThat(cents).isEqualTo(4201);
    awaitSeen("got 901");
    await().untilAsserted(() -> assertThat(service.seen).containsExactly("o-1"));
  }
}
