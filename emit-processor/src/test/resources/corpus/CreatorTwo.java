package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A constructor comes before a factory. */
class CreatorTwo {
  private final String by;

  @JsonCreator
  CreatorTwo(@JsonProperty("by") String by) {
    this.by = by;
  }

  @JsonCreator
  static CreatorTwo of(@JsonProperty("made") String made) {
    return new CreatorTwo("factory " + made);
  }

  public String getBy() {
    return by;
  }
}
