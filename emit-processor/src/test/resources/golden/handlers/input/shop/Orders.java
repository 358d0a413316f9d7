package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tools.jackson.databind.JsonNode;

class Orders {
  @On("order.placed")
  void placed(Order order) {}

  @On("tick")
  void tick() {}

  @On("audit")
  CompletionStage<Void> audit(Order order) {
    return CompletableFuture.completedFuture(null);
  }

  @On("raw")
  void raw(Map<String, Object> message) {}

  @On("raw.node")
  void node(JsonNode message) {}

  @On("order.quote")
  Quote quote(Order order) {
    return new Quote(order.cents());
  }

  @On("order.quote.later")
  CompletionStage<Quote> quoteLater(Order order) {
    return CompletableFuture.completedFuture(quote(order));
  }

  @On("add")
  int add(@Param("count") int count) {
    return count + 1;
  }

  @On(value = "pay", rpc = true)
  void pay(Order order) {}

  @On(value = "pay.later", rpc = true)
  CompletionStage<Void> payLater(Order order) {
    return CompletableFuture.completedFuture(null);
  }

  @On("now")
  long now() {
    return 0;
  }

  @On("count")
  void count(int count) {}

  @On("beep")
  static void beep() {}
}
