package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A hierarchy of which some are made by creators. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = CreatorKinds.One.class, name = "one"), @JsonSubTypes.Type(value = CreatorKinds.Two.class, name = "two")})
sealed interface CreatorKinds {
  final class One implements CreatorKinds {
    private final List<CreatorKinds> others;
    public String type;

    One(@JsonProperty("others") List<CreatorKinds> others) {
      this.others = others;
    }

    public List<CreatorKinds> getOthers() {
      return others;
    }
  }

  record Two(String value) implements CreatorKinds {
    @JsonCreator
    static Two made(@JsonProperty("value") String text) {
      return new Two(text);
    }
  }
}
