package shop;

import dev.emit.annotations.On;

class Handlers {
  @On("changed")
  void changed(Settings settings) {}
}
