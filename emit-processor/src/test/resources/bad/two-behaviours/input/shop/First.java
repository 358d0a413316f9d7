package shop;

import dev.emit.annotations.Lane;
import dev.emit.annotations.On;

interface First {
  @On("placed")
  @Lane(capacity = 1)
  void placed(String order);
}
