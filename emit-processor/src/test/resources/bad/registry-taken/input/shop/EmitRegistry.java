package shop;

import dev.emit.annotations.On;

class EmitRegistry {
  @On("tick")
  void tick() {}
}
