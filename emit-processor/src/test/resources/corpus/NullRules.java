package corpus;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;

class NullRules {
  @JsonSetter(nulls = Nulls.AS_EMPTY)
  public String a = "x";

  @JsonSetter(nulls = Nulls.AS_EMPTY)
  public List<String> b = List.of("y");

  @JsonSetter(nulls = Nulls.AS_EMPTY)
  public int[] c;

  @JsonSetter(nulls = Nulls.AS_EMPTY)
  public Map<String, String> d;

  @JsonSetter(nulls = Nulls.AS_EMPTY)
  public int e = 7;

  @JsonSetter(nulls = Nulls.AS_EMPTY)
  public Set<String> f;

  @JsonSetter(contentNulls = Nulls.SKIP)
  public List<List<String>> g;

  @JsonSetter(contentNulls = Nulls.SKIP)
  public Map<String, String> h;

  @JsonSetter(contentNulls = Nulls.AS_EMPTY)
  public List<String> i;

  @JsonSetter(nulls = Nulls.SET)
  public String j = "z";
}
