package dev.emit;

/** The rule for names of events and procedures (wire protocol, section 2). */
final class Names {
  private static final String RESERVED = "__emit_";

  private Names() {}

  static void check(String what, String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("The " + what + "'s name is empty; give it one.");
    }
    if (name.startsWith(RESERVED)) {
      throw new IllegalArgumentException(
          "The " + what + " '" + name + "' begins with " + RESERVED
              + ", which the protocol reserves; choose another name.");
    }
  }
}
