package shop;

import dev.emit.annotations.On;

interface Pricing {
  @On("a")
  void a();
}
