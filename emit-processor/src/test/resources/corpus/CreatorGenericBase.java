package corpus;

class CreatorGenericBase<T> {
  private final T inherited;
  public T[] array;

  CreatorGenericBase(T inherited) {
    this.inherited = inherited;
  }

  public T getInherited() {
    return inherited;
  }
}
