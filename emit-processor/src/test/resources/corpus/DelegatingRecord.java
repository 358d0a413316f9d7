package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** One parameter without a name: to databind, a record of one component is not one value. */
record DelegatingRecord(List<String> texts) {
  @JsonCreator
  static DelegatingRecord of(DelegatingRecord.Wire wire) {
    return new DelegatingRecord(wire == null || wire.texts == null ? List.of() : wire.texts);
  }

  record Wire(List<String> texts) {}
}
