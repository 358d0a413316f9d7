package corpus;

public class PublicBean {
  private int a;

  public PublicBean() {}

  public PublicBean(int a) { this.a = a; }

  public int getA() { return a; }
  public void setA(int a) { this.a = a; }
}
