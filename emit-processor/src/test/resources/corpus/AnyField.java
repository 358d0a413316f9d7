package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;

class AnyField {
  @JsonAnyGetter @JsonAnySetter public Map<String, OneInt> others = new LinkedHashMap<>();
  @JsonIgnore public int ignored;

  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public OneInt readOnly;

  @JsonProperty("renamed")
  @JsonAlias("alias")
  public int value;
}
