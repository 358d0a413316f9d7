package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What the unwrapped type says of its members applies, and what the other says does not. */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties("unit_price")
record UnwrappedRules(
    String orderId,
    @JsonUnwrapped Line firstLine,
    @JsonUnwrapped(prefix = "second-") Plain secondLine,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @JsonUnwrapped(prefix = "in-")
        Read onlyRead) {
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"unit_price", "item_name"})
  record Line(
      @JsonAlias({"name", "itemName"}) String itemName,
      Integer unitPrice,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> note,
      String emptyToo) {}

  record Read(String title) {}

  static class Plain {
    @JsonAlias("label")
    public String title;

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int written = 7;
  }
}
