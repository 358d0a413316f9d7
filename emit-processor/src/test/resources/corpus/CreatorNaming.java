package corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
@JsonIgnoreProperties("left-out")
class CreatorNaming extends CreatorNamingBase {
  private final String givenName;
  private final int readOnly;
  private final Optional<String> maybeThere;

  CreatorNaming(
      @JsonProperty("givenName") String givenName,
      @JsonProperty(value = "read-only", access = JsonProperty.Access.READ_ONLY) int readOnly,
      @JsonProperty("left-out") String leftOut,
      @JsonProperty("maybe-there") Optional<String> maybeThere) {
    this.givenName = givenName;
    this.readOnly = readOnly;
    this.maybeThere = maybeThere;
  }

  public String getGivenName() {
    return givenName;
  }

  @JsonProperty("read-only")
  public int readOnly() {
    return readOnly;
  }

  public Optional<String> getMaybeThere() {
    return maybeThere;
  }
}
