package shop;

import dev.emit.annotations.On;

class Orders {
  @On("a.b")
  void dot() {}
}
