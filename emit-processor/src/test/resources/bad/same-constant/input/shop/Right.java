package shop;

import dev.emit.annotations.On;

class Right {
  @On("a.b")
  void dot() {}
}
