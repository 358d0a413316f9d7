package corpus;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;

@JsonFormat(shape = JsonFormat.Shape.NUMBER)
enum NumberEnum {
  ZERO,
  @JsonEnumDefaultValue ONE,
  TWO {
    @Override
    public String toString() {
      return "two";
    }
  }
}
