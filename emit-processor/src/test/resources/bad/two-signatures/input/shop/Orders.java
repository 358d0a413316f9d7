package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

class Orders {
  @On("sum")
  int sum(@Param("a") int a) {
    return a;
  }
}
