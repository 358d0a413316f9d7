package shop;

import dev.emit.annotations.On;

sealed interface Sealed permits Only {
  @On("sealed")
  void sealed();

  @Override
  String toString();
}
