package corpus;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What null leaves as it is, in fields and by setters. */
class NullsSkipped {
  @JsonSetter(nulls = Nulls.SKIP)
  public String a = "x";

  @JsonSetter(nulls = Nulls.SKIP)
  public int b = 7;

  @JsonSetter(nulls = Nulls.SKIP)
  public Optional<String> c = Optional.of("y");

  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  public List<Integer> d = List.of(1);

  @JsonSetter(contentNulls = Nulls.SKIP)
  public String[] e;

  @JsonSetter(contentNulls = Nulls.SKIP)
  public Integer[][] f;

  @JsonSetter(contentNulls = Nulls.SKIP)
  public Map<String, Object> g;

  private Left h = new Left(null, 1);

  public Left getH() {
    return h;
  }

  @JsonSetter(nulls = Nulls.SKIP)
  public void setH(Left h) {
    this.h = h;
  }
}
