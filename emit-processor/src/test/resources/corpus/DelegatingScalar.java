package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Read of an object as well as of a string. */
class DelegatingScalar {
  public String name;
  public int count;

  DelegatingScalar() {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DelegatingScalar parse(String text) {
    DelegatingScalar made = new DelegatingScalar();
    made.name = text;
    made.count = text.length();
    return made;
  }
}
