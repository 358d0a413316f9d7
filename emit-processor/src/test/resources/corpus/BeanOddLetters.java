package corpus;

/** What follows get or set is no upper case letter. */
class BeanOddLetters {
  private int under;
  private int digit;
  private String größe;

  public int get_under() { return under; }
  public void set_under(int under) { this.under = under; }
  public int get1st() { return digit; }
  public void set1st(int digit) { this.digit = digit; }
  public String getGröße() { return größe; }
  public void setGröße(String größe) { this.größe = größe; }
  public int getting() { return 0; }
  public void settle(int a) {}
}
