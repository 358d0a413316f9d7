package shop;

import dev.emit.annotations.On;

class Sub extends Nowhere {
  @On("sub")
  void sub() {}
}
