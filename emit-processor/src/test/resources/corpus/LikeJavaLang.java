package corpus;

/** Types named like those of java.lang and java.util that generated code may use. */
record LikeJavaLang(Inner.String a, Inner.Object b, Inner.Integer c, Inner.Override d, Inner.Record e, Inner.Enum f, Inner.Map g, Inner.SuppressWarnings h, Inner.Generated i, java.lang.String j, java.util.List<Inner.Object> k) {
  static class Inner {
    record String(int a) {}
    record Object(java.lang.String a) {}
    record Integer(int a) {}
    record Override(boolean a) {}
    record Record(long a) {}
    enum Enum { A }
    record Map(java.util.Map<java.lang.String, String> a) {}
    record SuppressWarnings(Override a) {}
    record Generated(double a) {}
  }
}
