package corpus;

enum TextEnum {
  A("1"), B("two");
  private final String text;
  TextEnum(String text) { this.text = text; }
  @Override public String toString() { return text; }
}
