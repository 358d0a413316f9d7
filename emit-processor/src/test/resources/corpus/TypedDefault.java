package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is unknown or missing is one of the types, which has a subtype. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t", defaultImpl = TypedDefault.Some.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = TypedDefault.One.class, name = "one"),
  @JsonSubTypes.Type(value = TypedDefault.Some.class, name = "some"),
  @JsonSubTypes.Type(value = TypedDefault.More.class, name = "more")
})
interface TypedDefault {
  record One(int a) implements TypedDefault {}

  class Some implements TypedDefault { public int a; }

  class More extends Some { public int b; }
}
