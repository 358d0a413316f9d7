package corpus;

abstract class BuiltBase<B extends BuiltBase<B, T>, T> {
  protected T content;
  public String label = "label";

  abstract B self();

  public B withContent(T content) {
    this.content = content;
    return self();
  }
}
