package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

@JsonDeserialize(builder = BuiltNaming.Builder.class)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
class BuiltNaming {
  private final String givenName;
  private final String secret;
  public final int pinCode;

  BuiltNaming(String givenName, String secret, int pinCode) {
    this.givenName = givenName;
    this.secret = secret;
    this.pinCode = pinCode;
  }

  public String getGivenName() {
    return givenName;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public String getSecret() {
    return secret;
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonIgnoreProperties("secret")
  @JsonPOJOBuilder(withPrefix = "set")
  static class Builder {
    private final int pinCode;
    private String givenName;
    private String secret;

    @JsonCreator
    Builder(@JsonProperty(value = "pin_code", required = true) int pinCode) {
      this.pinCode = pinCode;
    }

    public Builder setGivenName(String givenName) {
      this.givenName = givenName;
      return this;
    }

    public Builder setSecret(String secret) {
      this.secret = secret;
      return this;
    }

    public BuiltNaming build() {
      return new BuiltNaming(givenName, secret, pinCode);
    }
  }
}
