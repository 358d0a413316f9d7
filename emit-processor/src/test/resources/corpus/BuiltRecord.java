package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** An immutable builder without a prefix, made by a factory without arguments. */
@JsonDeserialize(builder = BuiltRecord.Draft.class)
record BuiltRecord(@JsonProperty("name") String text, Optional<LocalDate> day, int[] numbers) {
  @JsonPOJOBuilder(withPrefix = "", buildMethodName = "done")
  static final class Draft {
    private final String text;
    private final Optional<LocalDate> day;
    private final int[] numbers;

    private Draft(String text, Optional<LocalDate> day, int[] numbers) {
      this.text = text;
      this.day = day;
      this.numbers = numbers;
    }

    @JsonCreator
    static Draft empty() {
      return new Draft("?", Optional.empty(), null);
    }

    @JsonProperty("name")
    @JsonAlias("text")
    public Draft named(String text) {
      return new Draft(text, day, numbers);
    }

    public Draft day(Optional<LocalDate> day) {
      return new Draft(text, day, numbers);
    }

    public Draft numbers(int[] numbers) {
      return new Draft(text, day, numbers);
    }

    BuiltRecord done() {
      return new BuiltRecord(text, day, numbers);
    }
  }
}
