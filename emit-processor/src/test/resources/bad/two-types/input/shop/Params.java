package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

class Params {
  @On("order.placed")
  void placed(@Param("id") String id) {}
}
