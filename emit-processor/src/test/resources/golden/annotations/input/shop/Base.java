package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

public abstract class Base {
  @JsonProperty("base_name")
  public abstract String getName();
}
