package shop;

import dev.emit.annotations.On;
import java.util.List;

class Handlers {
  @On("drawn")
  void drawn(Shape shape) {}

  @On("went")
  void went(List<Step> steps) {}
}
