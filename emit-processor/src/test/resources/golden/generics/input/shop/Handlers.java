package shop;

import dev.emit.annotations.On;
import java.util.List;

class Handlers {
  @On("everything")
  Page<? extends Everything.Item> everything(Everything everything) {
    return null;
  }

  @On("page")
  void page(Page<Everything.Item> page) {}

  @On("wild")
  void wild(List<? extends Everything.Item> wild) {}

  @On("sub")
  Sub<String> sub() {
    return null;
  }
}
