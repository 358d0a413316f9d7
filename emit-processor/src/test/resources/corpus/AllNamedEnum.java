package corpus;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

enum AllNamedEnum {
  @JsonProperty("1") ONE,
  @JsonEnumDefaultValue @JsonProperty("2") TWO
}
