package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

class DelegatingMap {
  private final Map<String, Integer> counts;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  DelegatingMap(Map<String, Integer> counts) {
    this.counts = counts;
  }

  public Integer getA() {
    return counts == null ? null : counts.get("a");
  }

  public int getSize() {
    return counts == null ? -1 : counts.size();
  }
}
