package corpus;

class GenericSub<C> extends GenericBase<String, Integer> {
  public C c;
}
