package dev.emit.tests.guide;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import dev.emit.tests.shop.Order;
import dev.emit.tests.shop.Quote;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the README begins with: a handler of each form. */
// snippet: orders
class Orders {
  // end
  static final List<String> BEEPS = new CopyOnWriteArrayList<>();

  final List<String> journal = new CopyOnWriteArrayList<>();

  // snippet: orders
  // snippet: event
  @On("order.placed") // an event with a message
  void placed(Order order) {
    journal.add("placed " + order.id());
  }

  // end
  // snippet: orders
  // snippet: nothing
  @On("tick") // an event without a message
  void tick() {
    journal.add("tick");
  }

  // end
  // snippet: orders
  // snippet: async
  @On("audit") // asynchronous: the next message waits for the stage
  CompletionStage<Void> audit(Order order) {
    return CompletableFuture.runAsync(() -> journal.add("audited " + order.id()));
  }

  // end
  // snippet: orders
  // snippet: raw
  @On("raw") // untyped; a JsonNode does it too
  void raw(Map<String, Object> message) {
    journal.add("raw " + message);
  }

  // end
  // snippet: orders
  // snippet: procedure
  @On("order.quote") // returns a value: a procedure, which others call
  Quote quote(Order order) {
    return new Quote(order.cents() * 2);
  }

  // end
  // snippet: orders
  // snippet: param
  @On("add") // takes a member of the message by its name
  int add(@Param("count") int count) {
    return count + 1;
  }

  // end
  // snippet: orders
  // snippet: acknowledge
  @On(value = "pay", rpc = true) // a procedure that only acknowledges
  void pay(Order order) {
    journal.add("paid " + order.id());
  }

  // end
  // snippet: orders
  // snippet: static
  @On("beep") // static: bound by EmitRegistry.bind()
  static void beep() {
    BEEPS.add("beep");
  }
  // end
  // snippet: orders
}
// end
