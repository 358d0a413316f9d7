package shop;

import dev.emit.annotations.On;

class Handlers {
  @On("order")
  Money order(Order order) {
    return order.price();
  }
}
