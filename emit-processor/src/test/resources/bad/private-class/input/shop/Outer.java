package shop;

import dev.emit.annotations.On;

class Outer {
  private static class Orders {
    @On("tick")
    void tick() {}
  }

  static class Right {
    @On("tick")
    void tick() {}
  }

  private static class Inheriting extends Right {}
}
