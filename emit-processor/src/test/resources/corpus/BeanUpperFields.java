package corpus;

/** Public fields whose names begin in upper case, and accessors beside them. */
class BeanUpperFields {
  public String URL;
  public int XCoord;
  public int ABC;
  public String aB;
  private int Weight;

  public int getWeight() { return Weight; }
  public void setWeight(int weight) { this.Weight = weight; }
}
