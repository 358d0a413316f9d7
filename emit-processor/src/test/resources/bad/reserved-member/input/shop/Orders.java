package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

class Orders {
  record Order(String command, String __emit_sn__) {}

  record Reply(String __emit_error__) {}

  @On("order.placed")
  void placed(Order order) {}

  @On(value = "order", rpc = true)
  void order(Order order) {}

  @On("reply")
  Reply reply() {
    return null;
  }

  @On("params")
  int params(@Param("command") int command) {
    return 0;
  }
}
