package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Generic hierarchies, one in wrappers, one with a default. */
record TypedGeneric(Wrapped<String> a, List<Wrapped<List<Integer>>> b, Result<OneInt> c, Result<String> d) {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  sealed interface Wrapped<T> {
    record One<T>(T value) implements Wrapped<T> {}
    record Two<U>(U first, Wrapped<U> second) implements Wrapped<U> {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, defaultImpl = Ok.class)
  @JsonSubTypes({@JsonSubTypes.Type(Ok.class), @JsonSubTypes.Type(Err.class)})
  interface Result<T> {}
  record Ok<T>(T value) implements Result<T> {}
  record Err<T>(String error, T value) implements Result<T> {}
}
