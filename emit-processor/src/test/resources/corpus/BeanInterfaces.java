package corpus;

class BeanInterfaces {
  public Thing thing;

  interface Named {
    String getName();
    default String getLabel() { return "<" + getName() + ">"; }
  }

  interface Sized<T extends Number> {
    T getSize();
  }

  /** Default methods are getters, too. */
  static class Thing implements Named, Sized<Integer> {
    private String name;
    private Integer size;

    @Override public String getName() { return name; }
    public void setName(String name) { this.name = name; }
    @Override public Integer getSize() { return size; }
    public void setSize(Integer size) { this.size = size; }
  }
}
