package corpus;

import com.fasterxml.jackson.annotation.JsonValue;

/** Read by a constructor that no annotation names. */
final class ValueClass {
  private final String text;
  private final boolean ignored;

  public ValueClass(String text) {
    this.text = text;
    this.ignored = true;
  }

  @JsonValue
  public String text() {
    return text;
  }

  public boolean isIgnored() {
    return ignored;
  }
}
