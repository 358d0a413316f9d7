package corpus;

import java.util.List;

/** The rule of a superclass, with the defaults of the class. */
class DefaultsOfBase extends DefaultsOfClass {
  public int extra = 9;
  public List<DefaultsOfClass> inner;

  DefaultsOfBase() {
    a = 8;
  }
}
