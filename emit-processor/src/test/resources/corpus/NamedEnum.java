package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Names that are words of generated code, or those of other constants' sources. */
enum NamedEnum {
  @JsonProperty("b") A,
  @JsonProperty("A") B,
  @JsonProperty("with \"quotes\" and ü") text,
  @JsonAlias({"d", "dee"}) constant
}
