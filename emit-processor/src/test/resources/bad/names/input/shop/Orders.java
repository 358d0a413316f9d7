package shop;

import dev.emit.annotations.On;

class Orders {
  @On("")
  void empty() {}

  @On("__emit_sn__")
  void reserved() {}

  @On(value = "__emit_call", rpc = true)
  void reservedCall() {}
}
