package corpus;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** The discriminator is a member, too, of three kinds. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = TypedVisible.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = TypedVisible.Text.class, name = "TEXT"),
  @JsonSubTypes.Type(value = TypedVisible.Image.class, name = "IMAGE")
})
interface TypedVisible {
  enum Kind { TEXT, IMAGE }

  record Text(String text, Kind kind) implements TypedVisible {}

  class Image implements TypedVisible {
    public Kind kind;
    public int width;
  }

  class Other implements TypedVisible {
    public String kind;

    @JsonAnySetter public Map<String, Object> others = new LinkedHashMap<>();
  }
}
