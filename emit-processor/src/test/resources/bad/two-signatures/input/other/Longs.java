package other;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

class Longs {
  @On("sum")
  long sum(@Param("a") int a) {
    return a;
  }
}
