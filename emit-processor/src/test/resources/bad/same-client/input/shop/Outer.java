package shop;

import dev.emit.annotations.On;

class Outer {
  interface Pricing {
    @On("b")
    void b();
  }
}
