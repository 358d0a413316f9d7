package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SealedClasses.One.class, name = "1"),
  @JsonSubTypes.Type(value = SealedClasses.Two.class, name = "two of \"them\"")
})
abstract sealed class SealedClasses {
  public int base;

  static final class One extends SealedClasses { public String a; }

  static non-sealed class Two extends SealedClasses { public SealedClasses other; }
}
