package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CreatorCompact(String firstName, @JsonAlias("nick") @JsonProperty("alias") String otherName, @JsonIgnore int pinCode) {
  @JsonCreator
  CreatorCompact {
    firstName = firstName == null ? "nobody" : firstName;
  }

  CreatorCompact(String firstName) {
    this(firstName, firstName, 0);
  }
}
