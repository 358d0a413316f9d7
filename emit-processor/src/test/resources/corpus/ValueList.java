package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

class ValueList {
  private final List<ValueClass> all;

  @JsonCreator
  ValueList(List<ValueClass> all) {
    this.all = all == null ? List.of() : all;
  }

  @JsonValue
  public List<ValueClass> getAll() {
    return all;
  }
}
