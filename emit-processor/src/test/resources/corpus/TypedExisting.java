package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The types say themselves what they are, and do not take it back. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TypedExisting.Circle.class, name = "circle"),
  @JsonSubTypes.Type(value = TypedExisting.Square.class, name = "square")
})
interface TypedExisting {
  String getKind();

  class Circle implements TypedExisting {
    public int radius;
    @Override public String getKind() { return "circle"; }
  }

  record Square(int side, String kind) implements TypedExisting {
    @Override public String getKind() { return "square"; }
  }
}
