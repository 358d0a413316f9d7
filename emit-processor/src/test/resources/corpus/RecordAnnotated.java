package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

record RecordAnnotated(String a, @JsonAlias({"bee", "be"}) int b, @JsonProperty("sea") int c, int d) {
  RecordAnnotated(@JsonProperty("ay") String a, int b, int c, int d) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  @Override @JsonProperty("dee") public int d() { return d; }
  @JsonProperty public int sum() { return b + c; }
  @JsonIgnore public int getHidden() { return 1; }
}
