package shop;

import dev.emit.annotations.On;

class Orders {
  @On("order.placed")
  <T> void placed(T order) {}
}
