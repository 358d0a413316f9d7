package dev.emit.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.emit.Emit;
import dev.emit.Subscription;
import dev.emit.handler.Handler;
import dev.emit.tests.shop.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs of {@code docs/untyped-and-raw.md}. */
@ParameterizedClass
@EnumSource(GuideEngine.class)
class GuideUntypedTest {
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

  @Test
  void eventsByName() {
    // snippet: register
    Handler<Map<String, Object>> handler = message -> seen.add("placed " + message.get("id"));
    Subscription subscription = emit.register("order.placed", handler);
    emit.start();

    emit.emit("order.placed", Map.of("id", "o-1", "cents", 4200));
    emit.emit("order.placed"); // no message: the handler gets an empty map
    // end
    await().untilAsserted(() -> assertThat(seen).containsExactly("placed o-1", "placed null"));
    // snippet: unsubscribe
    emit.unsubscribe("order.placed", handler); // or subscription.close()
    // end
    subscription.close();
    emit.emit("order.placed", Map.of("id", "o-2"));
    assertThat(emit.unsubscribe("order.placed", handler)).isFalse();
    assertThat(seen).hasSize(2);
  }

  @Test
  void typedAndUntypedMeet() {
    emit.start();
    // snippet: mixed
    emit.register(EmitRegistry.ORDER_PLACED, order -> seen.add("typed " + order.cents()));
    Subscription untyped =
        emit.register("order.placed", message -> seen.add("untyped " + message.get("cents")));
    // end
    untyped.ready().toCompletableFuture().join();
    emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 1));
    emit.emit("order.placed", Map.of("id", "o-2", "cents", 2));

    await()
        .untilAsserted(
            () ->
                assertThat(seen)
                    .containsExactlyInAnyOrder("typed 1", "typed 2", "untyped 1", "untyped 2"));
  }

  @Test
  void rawRpcAsPyemitHasIt() {
    // snippet: raw-server
    emit.rpcRegisterHandler(
        request -> {
          if (!"increment".equals(request.get("command"))) {
            return; // another server may know it
          }
          int count = (Integer) request.get("count");
          Map<String, Object> reply = new HashMap<>(request); // with __emit_sn__ and the rest
          reply.put("result", count + 1);
          emit.rpcRespond(reply);
        });
    emit.start();
    // end

    // snippet: raw-client
    CompletableFuture<Map<String, Object>> reply =
        emit.rpcSend(Map.of("command", "increment", "count", 0));
    Object result = reply.join().get("result");
    // end
    assertThat(result).isEqualTo(1);
  }

  @Test
  void rawCallersReachTypedProcedures() {
    emit.register(EmitRegistry.bind(new Orders()));
    emit.start();
    // snippet: raw-to-typed
    Object result = emit.rpcSend(Map.of("command", "add", "count", 41)).join().get("result");
    // end
    assertThat(result).isEqualTo(42);
  }
}
