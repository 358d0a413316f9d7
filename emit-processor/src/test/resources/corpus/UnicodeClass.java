package corpus;

class UnicodeClass {
  public int 数;
  public String ß;
  public String ÿ;
  private int ñandú;
  public int a\u0301;
  public Größe größe;

  public int getÑandú() { return ñandú; }
  public void setÑandú(int n) { this.ñandú = n; }

  record Größe(int länge) {}
}
