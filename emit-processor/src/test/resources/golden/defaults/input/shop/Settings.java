package shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/** Writes only what was changed, and reads no null into it. */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public class Settings {
  public int retries = 3;
  public double factor = 1.5;
  public byte[] key;

  @JsonSetter(nulls = Nulls.SKIP)
  public String name = "default";

  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  public List<String> hosts = List.of("localhost");
}
