package dev.emit.tests.shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import dev.emit.error.ProcedureException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Handlers and procedures of every form. It notes what it is called with. */
class Orders {
  static final List<String> STATIC_CALLS = new CopyOnWriteArrayList<>();

  final List<String> calls = new CopyOnWriteArrayList<>();

  @On("order.placed")
  void placed(Order order) {
    calls.add("placed " + order);
  }

  @On("tick")
  void tick() {
    calls.add("tick");
  }

  @On("audit")
  CompletionStage<Void> audit(Order order) {
    return CompletableFuture.runAsync(() -> calls.add("audit " + order));
  }

  @On("raw")
  void raw(Map<String, Object> message) {
    calls.add("raw " + message);
  }

  @On("order.placed")
  void node(JsonNode message) {
    calls.add("node " + message);
  }

  @On("labelled")
  void labelled(@Param("label") String label, @Param("times") int times) {
    calls.add("labelled " + label + " " + times);
  }

  @On("numbers")
  void numbers(List<Integer> numbers) {
    calls.add("numbers " + numbers);
  }

  @On("order.quote")
  Quote quote(Order order) {
    return new Quote(order.cents() * 2);
  }

  @On("order.quote.later")
  CompletionStage<Quote> quoteLater(Order order) {
    return CompletableFuture.supplyAsync(() -> new Quote(order.cents() * 3));
  }

  @On("add")
  int add(@Param("count") int count) {
    return count + 1;
  }

  @On("sum")
  long sum(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }

  @On(value = "pay", rpc = true)
  void pay(Order order) throws ProcedureException {
    if (order.cents() > 1_000_000) {
      throw new ProcedureException("limit_exceeded", "more than the limit");
    }
    calls.add("pay " + order);
  }

  @On("greeting")
  String greeting() {
    return "hello";
  }

  @On("beep")
  static void beep() {
    STATIC_CALLS.add("beep");
  }
}
