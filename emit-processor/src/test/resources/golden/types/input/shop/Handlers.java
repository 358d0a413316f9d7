package shop;

import dev.emit.annotations.On;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Handlers {
  @On("everything")
  public void everything(Everything everything) {}

  @On("list")
  public void list(List<Everything> list) {}

  @On("arrays")
  public void arrays(List<String>[] arrays) {}

  @On("array")
  public Everything[] array(int... numbers) {
    return new Everything[0];
  }

  @On("map")
  public Map<String, int[]> map(Optional<String> name) {
    return Map.of();
  }
}
