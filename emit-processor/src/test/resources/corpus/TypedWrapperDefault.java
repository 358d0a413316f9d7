package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Any other name than those that are known. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.SIMPLE_NAME,
    include = JsonTypeInfo.As.WRAPPER_OBJECT,
    defaultImpl = TypedWrapperDefault.Unknown.class)
@JsonSubTypes({
  @JsonSubTypes.Type(TypedWrapperDefault.Known.class),
  @JsonSubTypes.Type(TypedWrapperDefault.Unknown.class)
})
class TypedWrapperDefault {
  public int a;

  static class Known extends TypedWrapperDefault { public int b; }

  static class Unknown extends TypedWrapperDefault { public int c; }
}
