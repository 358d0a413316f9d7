package corpus;

import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A builder as databind expects it: with methods that answer it. */
@JsonDeserialize(builder = BuiltClass.Builder.class)
final class BuiltClass {
  private final String id;
  private final int count;
  private final List<BuiltClass> parts;

  private BuiltClass(String id, int count, List<BuiltClass> parts) {
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

  public List<BuiltClass> getParts() {
    return parts;
  }

  static final class Builder {
    private String id = "none";
    private int count = 1;
    private List<BuiltClass> parts = List.of();

    Builder withId(String id) {
      this.id = id;
      return this;
    }

    Builder withCount(int count) {
      this.count = count;
      return this;
    }

    void withParts(List<BuiltClass> parts) {
      this.parts = parts;
    }

    Builder setIgnored(String ignored) {
      throw new IllegalStateException();
    }

    BuiltClass build() {
      return new BuiltClass(id, count, parts);
    }
  }
}
