package corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** The subtypes of a hierarchy unwrap, too. */
record UnwrappedShapes(List<Shape> shapes) {
  sealed interface Shape permits Circle, Square {}

  record Circle(@JsonUnwrapped Point centre, int radius) implements Shape {}

  record Square(
      @JsonUnwrapped(prefix = "from") Point from, @JsonUnwrapped(prefix = "to") Point to)
      implements Shape {}

  record Point(int x, int y) {}
}
