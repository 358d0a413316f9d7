package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

final class CreatorClass {
  private final String id;
  private final int count;
  private final List<CreatorClass> parts;

  @JsonCreator
  CreatorClass(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("count") int count,
      @JsonProperty("parts") List<CreatorClass> parts) {
    this.id = id;
    this.count = count;
    this.parts = parts;
  }

  public String getId() {
    return id;
  }

  public int getCount() {
    return count;
  }

  public List<CreatorClass> getParts() {
    return parts;
  }
}
