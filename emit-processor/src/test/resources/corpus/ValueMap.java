package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;

record ValueMap(Map<String, List<Integer>> lists) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ValueMap {
    lists = lists == null ? Map.of() : lists;
  }

  @JsonValue
  public Map<String, List<Integer>> members() {
    return lists;
  }
}
