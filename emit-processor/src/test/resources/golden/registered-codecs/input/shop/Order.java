package shop;

import dev.emit.annotations.On;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

record Order(Instant placed, BitSet flags, List<BitSet> more) {
  static class Handlers {
    @On("order")
    void order(Order order) {}

    @On("tick")
    void tick(Instant at) {}
  }
}
