package corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Prefixes and suffixes add up. Databind forgets one where what is unwrapped is final. */
class UnwrappedNested {
  @JsonUnwrapped(prefix = "a_", suffix = "_z")
  public Outer outer;

  @JsonUnwrapped(prefix = "b_")
  public OuterRecord record;

  @JsonUnwrapped(suffix = "_c")
  public MiddleRecord third;

  public Middle middle;

  static class Outer {
    public String name;

    @JsonUnwrapped(prefix = "m_", suffix = "_y")
    public Middle middle;

    @JsonUnwrapped public Inner inner;
  }

  record OuterRecord(
      String name, @JsonUnwrapped(prefix = "m_") Middle middle, @JsonUnwrapped Inner inner) {}

  static class Middle {
    public String name = "n";
    @JsonUnwrapped public Inner inner = new Inner();
  }

  record MiddleRecord(String name, @JsonUnwrapped(prefix = "i_") Inner inner) {}

  static class Inner {
    public int value = 3;
    public boolean flag;
  }
}
