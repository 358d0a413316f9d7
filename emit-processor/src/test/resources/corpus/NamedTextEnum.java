package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

enum NamedTextEnum {
  @JsonProperty("one") A,
  @JsonAlias("zwei") B {
    @Override
    public String toString() {
      return "two";
    }
  },
  C
}
