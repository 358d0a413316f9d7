package corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What nothing has a member for is of the object that unwraps. */
@JsonIgnoreProperties({"ignored", "p_x"})
class UnwrappedAny {
  public String id;

  @JsonUnwrapped(prefix = "p_")
  public Point point;

  private final Map<String, Integer> others = new LinkedHashMap<>();

  @JsonAnyGetter
  public Map<String, Integer> others() {
    return others;
  }

  @JsonAnySetter
  void other(String name, Integer value) {
    others.put(name, value);
  }

  record Point(int x, int y) {}
}
