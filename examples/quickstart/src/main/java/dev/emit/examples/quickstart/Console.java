package dev.emit.examples.quickstart;

/** Prints who does what. */
final class Console {
  private Console() {}

  static void say(String who, String what) {
    System.out.printf("  %-10s %s%n", who, what);
  }

  static String money(long cents) {
    return "%d.%02d EUR".formatted(cents / 100, cents % 100);
  }
}
