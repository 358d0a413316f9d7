package corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import java.util.List;

/** By name and by type. */
@JsonIncludeProperties({"a", "b", "c"})
class Included {
  public int a;
  public Hidden b;
  public List<Hidden> c;
  public int d;

  @JsonIgnoreType
  public static class Hidden {
    public int x;
  }
}
