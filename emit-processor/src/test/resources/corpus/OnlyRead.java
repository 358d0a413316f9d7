package corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

@JsonIgnoreProperties(value = "a", allowSetters = true)
class OnlyRead {
  public int a = 1;
  public int b;
}
