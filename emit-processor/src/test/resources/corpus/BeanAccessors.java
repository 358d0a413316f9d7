package corpus;

/** Accessors of every style; those that are none of databind's leave no member. */
class BeanAccessors {
  private String name;
  private boolean active;
  private Boolean known;
  private int count;

  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public boolean isActive() { return active; }
  public void setActive(boolean active) { this.active = active; }
  public Boolean getKnown() { return known; }
  public void setKnown(Boolean known) { this.known = known; }
  public int count() { return count; }
  public BeanAccessors count(int count) { this.count = count; return this; }
  public int getting() { return 1; }
  public boolean issue() { return true; }
  public int get() { return 1; }
  public boolean is() { return true; }
  public void getNothing() {}
  public int getAt(int index) { return index; }
  public void set(int count) { this.count = count; }
  public String isName() { return name; }
}
