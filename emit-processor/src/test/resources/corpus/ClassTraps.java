package corpus;

/** Members beside getClass, which is none. */
class ClassTraps {
  private String clazz;
  private int hash;

  public String getClazz() { return clazz; }
  public void setClazz(String clazz) { this.clazz = clazz; }
  public int getHashCode() { return hash; }
  public void setHashCode(int hash) { this.hash = hash; }
  public ClassTraps getSelf() { return null; }
}
