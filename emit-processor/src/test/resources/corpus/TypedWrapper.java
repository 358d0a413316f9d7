package corpus;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Each value in an object of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
sealed interface TypedWrapper {
  @JsonTypeName("leaf")
  record Leaf(int leaf, String type) implements TypedWrapper {}

  record Node(List<TypedWrapper> below, Leaf first) implements TypedWrapper {}

  record Nothing() implements TypedWrapper {}

  sealed interface Inner extends TypedWrapper {}

  @JsonTypeName("\"odd\" näme")
  final class Odd implements Inner { public long a; }
}
