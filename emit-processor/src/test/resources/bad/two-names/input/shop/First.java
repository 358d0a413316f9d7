package shop;

import dev.emit.annotations.On;

interface First {
  @On("first")
  void placed();
}
