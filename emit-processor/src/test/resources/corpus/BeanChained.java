package corpus;

class BeanChained {
  private int a;
  private String b;

  public int getA() { return a; }
  public BeanChained setA(int a) { this.a = a; return this; }
  public String getB() { return b; }
  public BeanChained setB(String b) { this.b = b; return this; }
}
