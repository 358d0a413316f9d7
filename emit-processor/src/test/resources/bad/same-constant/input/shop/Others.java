package shop;

import dev.emit.annotations.On;

class Others {
  @On("a_b")
  void line() {}
}
