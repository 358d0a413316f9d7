package shop;

import dev.emit.annotations.On;

class Others {
  @On("order.placed")
  void placed(Orders.Other order) {}
}
