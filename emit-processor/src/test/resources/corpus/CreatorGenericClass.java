package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

class CreatorGenericClass<T> extends CreatorGenericBase<List<T>> {
  private final T value;

  @JsonCreator
  CreatorGenericClass(@JsonProperty("value") T value, @JsonProperty("inherited") List<T> inherited) {
    super(inherited);
    this.value = value;
  }

  public T getValue() {
    return value;
  }
}
