package corpus;

class BeanNestedTypes {
  private Inner inner;
  private Kind kind;
  public Inner.Deeper deeper;

  public Inner getInner() { return inner; }
  public void setInner(Inner inner) { this.inner = inner; }
  public Kind getKind() { return kind; }
  public void setKind(Kind kind) { this.kind = kind; }

  enum Kind { ONE, TWO }

  static class Inner {
    public int a;
    static class Deeper { public Inner back; public int a; }
  }
}
