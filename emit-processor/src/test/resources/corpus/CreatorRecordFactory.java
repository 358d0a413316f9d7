package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

record CreatorRecordFactory(double x, double y) {
  @JsonCreator
  static CreatorRecordFactory at(
      @JsonProperty(value = "x", required = true) double x,
      @JsonProperty("y") @JsonAlias({"why", "ypsilon"}) Double y) {
    return new CreatorRecordFactory(x, y == null ? -1 : y);
  }
}
