package corpus;

/** Names of one hash, and of one hash but for what spreads it, in a class. */
class NamesOfOneHash {
  public int AaAaAa;
  public int AaAaBB;
  public int AaBBAa;
  public int BBBBBB;
  private String aaBB;
  public int Siblings;
  public int Teheran;

  public String getAaBB() { return aaBB; }
  public void setAaBB(String text) { this.aaBB = text; }
}
