package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

final class UnwrappedCreator {
  private final String id;
  private final Range range;
  private Range late;

  @JsonCreator
  UnwrappedCreator(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("range") @JsonUnwrapped(prefix = "in_") Range range) {
    this.id = id;
    this.range = range;
  }

  public String getId() {
    return id;
  }

  public Range getRange() {
    return range;
  }

  @JsonUnwrapped
  public Range getLate() {
    return late;
  }

  public void setLate(Range late) {
    this.late = late;
  }

  static final class Range {
    private final int from;
    public int to;

    private Range(int from) {
      this.from = from;
    }

    @JsonCreator
    static Range of(@JsonProperty("from") int from) {
      return new Range(from);
    }

    public int getFrom() {
      return from;
    }
  }
}
