package corpus;

class BeanSetterBeatsField {
  public int a;
  public String b;

  public void setA(int a) { this.a = a + 1; }
  public String getB() { return b == null ? null : b + "!"; }
}
