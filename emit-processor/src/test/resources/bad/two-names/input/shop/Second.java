package shop;

import dev.emit.annotations.On;

interface Second {
  @On("second")
  void placed();
}
