package corpus;

import com.fasterxml.jackson.annotation.JsonValue;

/** A factory comes before the constructor that takes the same. */
class ValueNumber {
  private final long cents;
  private final String by;

  ValueNumber(long cents) {
    this.cents = cents;
    this.by = "constructor";
  }

  private ValueNumber(long cents, String by) {
    this.cents = cents;
    this.by = by;
  }

  public static ValueNumber valueOf(long cents) {
    return new ValueNumber(cents, "factory");
  }

  @JsonValue
  long value() {
    return cents;
  }
}
