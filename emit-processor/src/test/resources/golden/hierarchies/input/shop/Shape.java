package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Says by a member of its own what it is; what is not known, or says nothing, is another one. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = Shape.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Shape.Circle.class, name = "circle"),
  @JsonSubTypes.Type(value = Shape.Square.class, name = "square")
})
public interface Shape {
  record Circle(String kind, int radius) implements Shape {}

  record Square(String kind, int side) implements Shape {}

  record Other(String kind) implements Shape {}
}
