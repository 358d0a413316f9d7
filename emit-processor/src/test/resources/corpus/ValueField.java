package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

class ValueField {
  @JsonValue final OneString inside;
  public int other = 3;

  private ValueField(OneString inside) {
    this.inside = inside;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ValueField of(OneString inside) {
    return new ValueField(inside);
  }
}
