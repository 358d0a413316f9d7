package corpus;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

/** Fields of any access, and no getter. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
class SeenFields {
  int number;
  protected String text;
  public boolean truth;

  public String getShown() {
    return "never";
  }
}
