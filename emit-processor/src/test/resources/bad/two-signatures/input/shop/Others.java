package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

class Others {
  @On("sum")
  int sum(@Param("b") int b) {
    return b;
  }
}
