package shop;

import dev.emit.annotations.On;

class Orders {
  @On("order.placed")
  void onOrder(Order order) {}
}
