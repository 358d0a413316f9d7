package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.UseCodec;
import java.util.BitSet;

class Orders {
  record Order(
      BitSet flags, @UseCodec(value = Texts.class, forType = String.class) String text) {}

  @On("order")
  void order(Order order) {}
}
