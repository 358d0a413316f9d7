package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;

/** The discriminator may be missing where the type is not abstract. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "@t",
    requireTypeIdForSubtypes = OptBoolean.FALSE)
@JsonSubTypes({
  @JsonSubTypes.Type(value = TypedLenient.A.class, name = "a"),
  @JsonSubTypes.Type(value = TypedLenient.B.class, name = "b")
})
class TypedLenient {
  public int base;

  static class A extends TypedLenient { public int a; }

  static class B extends A { public TypedLenient b; }
}
