package corpus;

abstract class BeanOf<T, U> {
  private T value;
  private U other;
  public T open;

  public T getValue() { return value; }
  public void setValue(T value) { this.value = value; }
  public U getOther() { return other; }
  public void setOther(U other) { this.other = other; }
}
