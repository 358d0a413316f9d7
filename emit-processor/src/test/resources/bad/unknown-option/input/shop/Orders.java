package shop;

import dev.emit.annotations.On;

class Orders {
  @On("tick")
  void tick() {}
}
