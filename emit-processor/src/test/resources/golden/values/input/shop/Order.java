package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Its members are written as one value each. */
record Order(Id id, Tags tags, Level level, Unit unit) {
  record Id(@JsonValue String text) {}

  static final class Tags {
    private final List<String> all;

    @JsonCreator
    Tags(List<String> all) {
      this.all = all;
    }

    @JsonValue
    List<String> all() {
      return all;
    }
  }

  enum Level {
    LOW(1),
    HIGH(9);

    private final int rank;

    Level(int rank) {
      this.rank = rank;
    }

    @JsonValue
    int rank() {
      return rank;
    }
  }

  enum Unit {
    PIECE,
    KILOGRAM;

    @JsonCreator
    static Unit of(String text) {
      return text.equals("kg") ? KILOGRAM : valueOf(text);
    }
  }
}
