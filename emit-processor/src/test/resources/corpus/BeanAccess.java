package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

class BeanAccess {
  @JsonProperty(access = JsonProperty.Access.READ_ONLY) public int shown;
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) public String secret;
  @JsonProperty(value = "both", access = JsonProperty.Access.READ_WRITE) public int c;
}
