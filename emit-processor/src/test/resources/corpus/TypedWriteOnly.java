package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A member that takes what the discriminator said. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true)
sealed interface TypedWriteOnly {
  record In(@JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String type, int a) implements TypedWriteOnly {}

  final class Out implements TypedWriteOnly {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) public String type;
    public int b;
  }
}
