package corpus;

class BeanInherited extends BeanChained {
  private long c;

  public long getC() { return c; }
  public void setC(long c) { this.c = c; }
  @Override public int getA() { return super.getA(); }
}
