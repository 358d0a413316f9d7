package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import java.util.List;

@SuppressWarnings({"deprecation", "removal"})
class Handlers {
  @On("old")
  void old(List<Old> old) {}

  @On("older")
  void older(@Param("older") Older older) {}

  /** @deprecated for the test */
  @On("oldest")
  @Deprecated
  void oldest() {}
}
