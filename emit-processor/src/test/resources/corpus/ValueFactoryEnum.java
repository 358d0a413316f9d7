package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

enum ValueFactoryEnum {
  ONE,
  TWO;

  @JsonValue
  public List<Integer> numbers() {
    return List.of(ordinal() + 1);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ValueFactoryEnum of(List<Integer> numbers) {
    return values()[numbers.get(0) - 1];
  }
}
