package other;

import dev.emit.annotations.On;

public class Far {
  @On("far")
  public void far() {}

  @On("near")
  void near() {}
}
