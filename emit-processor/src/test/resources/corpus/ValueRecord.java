package corpus;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

record ValueRecord(@JsonValue LocalDate date) {
  ValueRecord(int year) {
    this(LocalDate.of(year, 1, 1));
  }
}
