package dev.emit.tests.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

// snippet: parcel
record Parcel(String id, Size size, LocalDate sent, List<Item> items, Optional<String> note) {
  enum Size {
    SMALL,
    LARGE
  }

  record Item(String product, int count) {}
}
// end
