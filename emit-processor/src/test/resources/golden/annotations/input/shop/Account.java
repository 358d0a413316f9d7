package shop;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;

@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
@JsonPropertyOrder(alphabetic = true)
public class Account extends Base {
  @JsonProperty String hidden;
  @JsonIgnore public int ignored;
  public int shownValue;
  private String name;
  private String half;
  private String secret;
  private String computed = "c";
  private int size;

  @Override
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @JsonIgnore
  public String getHalf() {
    return half;
  }

  @JsonProperty
  public void setHalf(String half) {
    this.half = half;
  }

  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public String getComputed() {
    return computed;
  }

  public void setComputed(String computed) {
    this.computed = computed;
  }

  @JsonGetter("length")
  int size() {
    return size;
  }

  @JsonSetter("length")
  void size(int size) {
    this.size = size;
  }

  @JsonProperty("check")
  String secretLength() {
    return half + "/" + secret;
  }
}
