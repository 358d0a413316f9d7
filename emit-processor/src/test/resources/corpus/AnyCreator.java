package corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class AnyCreator {
  private final String id;
  private final Map<String, List<Integer>> others = new LinkedHashMap<>();

  @JsonCreator
  AnyCreator(@JsonProperty(value = "id", required = true) String id) {
    this.id = id;
  }

  public String getId() {
    return id;
  }

  /** Computed, and never read: as JSON it is one of the others. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public String getNone() {
    return "";
  }

  @JsonAnySetter
  public void add(String name, List<Integer> value) {
    others.put(name, value);
  }

  @JsonAnyGetter
  public Map<String, ? extends List<Integer>> all() {
    return others;
  }
}
