package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.UseCodec;
import dev.emit.codec.Codec;
import java.util.List;

class Orders {
  abstract static class Texts implements Codec<String> {}

  interface Numbers extends Codec<Integer> {}

  static class Nothing {}

  @UseCodec(Texts.class)
  record Text() {}

  record Order(
      Text text,
      @UseCodec(Texts.class) String made,
      @UseCodec(Numbers.class) int primitive,
      @UseCodec(Nothing.class) List<String> nothing) {}

  @On("order")
  void order(Order order) {}
}
