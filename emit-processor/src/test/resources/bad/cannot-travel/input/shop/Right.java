package shop;

import dev.emit.annotations.On;

class Right {
  record Order(String id) {}

  @On("right")
  void right(Order order) {}
}
