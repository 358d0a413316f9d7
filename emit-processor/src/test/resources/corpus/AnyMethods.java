package corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;

class AnyMethods {
  public String text;
  private final Map<String, Object> others = new LinkedHashMap<>();

  @JsonAnyGetter
  public Map<String, Object> others() {
    return others;
  }

  @JsonAnySetter
  void put(String name, Object value) {
    others.put(name, value);
  }
}
