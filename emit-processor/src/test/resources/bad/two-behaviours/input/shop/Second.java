package shop;

import dev.emit.annotations.Lane;
import dev.emit.annotations.On;

interface Second {
  @On("placed")
  @Lane(capacity = 2)
  void placed(String order);
}
