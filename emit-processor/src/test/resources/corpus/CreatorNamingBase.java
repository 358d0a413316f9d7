package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

class CreatorNamingBase {
  private String baseValue = "base";
  private String id;

  public String getBaseValue() {
    return baseValue;
  }

  public void setBaseValue(String baseValue) {
    this.baseValue = baseValue;
  }

  @JsonProperty("ID")
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
