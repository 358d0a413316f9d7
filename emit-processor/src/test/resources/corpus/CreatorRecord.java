package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Written by its components, read by the members of another constructor. */
record CreatorRecord(@JsonProperty("total") int sum, String text) {
  @JsonCreator
  CreatorRecord(@JsonProperty("text") String text, @JsonProperty("extra") String extra) {
    this(extra == null ? 0 : extra.length(), text);
  }
}
