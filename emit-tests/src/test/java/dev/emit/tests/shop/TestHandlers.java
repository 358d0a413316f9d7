package dev.emit.tests.shop;

import dev.emit.annotations.On;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler among the tests of a package whose main sources have a registry already. */
class TestHandlers {
  final List<Order> seen = new CopyOnWriteArrayList<>();

  @On("order.placed")
  void seen(Order order) {
    seen.add(order);
  }
}
