package shop;

import dev.emit.annotations.On;

class Plain<T> {
  @On("plain")
  void plain() {}
}
