package shop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it has no member for is kept. */
@JsonIgnoreProperties("internal")
class Order {
  public String id;
  private final Map<String, List<String>> others = new LinkedHashMap<>();

  @JsonAnyGetter
  public Map<String, List<String>> others() {
    return others;
  }

  @JsonAnySetter
  void add(String name, List<String> values) {
    others.put(name, values);
  }
}
