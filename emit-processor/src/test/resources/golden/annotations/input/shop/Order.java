package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonPropertyOrder({"total_cents", "ID"})
@JsonIgnoreProperties(value = {"internal_note", "more"}, ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Order(
    @JsonProperty(value = "ID", required = true) @JsonAlias({"id", "orderId"}) String id,
    @JsonAlias("cents") int totalCents,
    @JsonIgnore String secret,
    String internalNote,
    @JsonInclude(JsonInclude.Include.ALWAYS) String always,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> lines,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) int[] numbers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String text,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> maybe,
    Map<String, String> someURLValues,
    Boolean aFlag) {}
