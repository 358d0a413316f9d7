package shop;

import dev.emit.annotations.On;

class Orders {
  record Order(String id) {}

  record Other(String id) {}

  @On("order.placed")
  void placed(Order order) {}

  @On("order.placed")
  void withoutMessage() {}

  @On("order.placed")
  void untyped(Object any) {}
}
