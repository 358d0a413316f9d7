package shop;

import dev.emit.annotations.On;

class Orders {
  @On("order")
  void event() {}

  @On("order")
  int procedure() {
    return 1;
  }
}
