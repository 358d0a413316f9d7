package corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties("left_out")
class AnyNull extends AnyMethods {
  public int someNumber;
  @JsonAnySetter public Map<String, JsonNode> others;

  @JsonAnySetter(enabled = false)
  @Override
  void put(String name, Object value) {
    super.put(name, value);
  }

  @Override
  @JsonAnyGetter(enabled = false)
  public Map<String, Object> others() {
    return super.others();
  }
}
