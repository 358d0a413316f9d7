package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

class CreatorDisabled {
  public String text = "unset";
  int number;

  CreatorDisabled() {}

  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  CreatorDisabled(@JsonProperty("number") int number) {
    this.number = number;
  }

  public int getNumber() {
    return number;
  }
}
