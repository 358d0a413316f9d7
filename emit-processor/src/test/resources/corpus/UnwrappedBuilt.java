package corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The unwrapped and what unwraps it are made by builders. */
@JsonDeserialize(builder = UnwrappedBuilt.Builder.class)
record UnwrappedBuilt(int id, @JsonUnwrapped(prefix = "part_") Part part) {
  static final class Builder {
    private int id;
    private Part part;

    public Builder withId(int id) {
      this.id = id;
      return this;
    }

    @JsonUnwrapped(prefix = "part_")
    public Builder withPart(Part part) {
      this.part = part;
      return this;
    }

    public UnwrappedBuilt build() {
      return new UnwrappedBuilt(id, part);
    }
  }

  @JsonDeserialize(builder = PartBuilder.class)
  record Part(String name, int size) {}

  static final class PartBuilder {
    private String name;
    private int size = 4;

    public PartBuilder withName(String name) {
      this.name = name;
      return this;
    }

    public PartBuilder withSize(int size) {
      this.size = size;
      return this;
    }

    public Part build() {
      return new Part(name, size);
    }
  }
}
