package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

record UnwrappedRecord(
    String street,
    @JsonUnwrapped Name name,
    @JsonUnwrapped(prefix = "home.") Address home,
    @JsonUnwrapped(suffix = "OfWork") Address work,
    @JsonUnwrapped(enabled = false) Address other) {
  record Name(String first, @JsonProperty("family") String last) {}

  record Address(String street, int number, List<String> lines) {}
}
