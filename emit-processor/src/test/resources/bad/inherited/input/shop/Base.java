package shop;

import dev.emit.annotations.On;

class Base<T> {
  @On("x")
  void x(T message) {}

  @On("y")
  private void y() {}
}
