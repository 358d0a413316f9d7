package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/** What null leaves as it is beside a creator. */
class NullsSkippedMade {
  public final String a;

  @JsonSetter(nulls = Nulls.SKIP)
  public String b = "b";

  @JsonCreator
  NullsSkippedMade(@JsonProperty("a") @JsonSetter(nulls = Nulls.SKIP) String a) {
    this.a = a;
  }
}
