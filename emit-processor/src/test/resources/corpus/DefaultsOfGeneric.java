package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A generic class, and two that are made otherwise. */
record DefaultsOfGeneric(Some<String> a, Made b, Without c) {
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Some<T> {
    public T value;
    public int count = 1;
  }

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Made {
    public int a;
    public String b;

    Made() {
      this(4, "four");
    }

    @JsonCreator
    Made(@JsonProperty("a") int a, @JsonProperty("b") String b) {
      this.a = a;
      this.b = b;
    }
  }

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Without {
    public int a;
    public String b;

    @JsonCreator
    Without(@JsonProperty("a") int a, @JsonProperty("b") String b) {
      this.a = a;
      this.b = b;
    }
  }
}
