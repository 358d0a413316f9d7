package other;

import dev.emit.annotations.On;

public class Base {
  @On("tick")
  protected void tick() {}
}
