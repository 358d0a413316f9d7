package corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

@JsonIgnoreProperties(value = {"a", "b"}, allowGetters = true)
class Accesses {
  @JsonProperty(index = 2, defaultValue = "7") public int a = 1;
  public String b = "b";
  @JsonProperty(index = 1) public int c;
  @JsonProperty(value = "last", index = 9) public int d;
}
