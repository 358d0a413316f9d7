package corpus;

import com.fasterxml.jackson.annotation.JsonValue;

enum ValueTextEnum {
  A("a"),
  B("b"),
  OTHER("?");

  @JsonValue final String text;

  ValueTextEnum(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return "never " + text;
  }
}
