package shop;

import dev.emit.annotations.On;
import java.util.Map;

interface Untyped {
  @On("typed")
  void typed(Map<String, Object> message);

  @On("params")
  void none();
}
