package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

class Orders {
  @On("none")
  int none(int left, int right) {
    return 0;
  }

  @On("half")
  int half(@Param("left") int left, int right) {
    return 0;
  }

  @On("twice")
  int twice(@Param("left") int left, @Param("left") int right) {
    return 0;
  }

  @On("empty")
  int empty(@Param("") int left) {
    return 0;
  }

  int stray(@Param("left") int left) {
    return 0;
  }

  @On("void")
  void nothing(Void nothing) {}
}
