package corpus;

abstract class GenericBase<A, B extends Comparable<B>> {
  public A a;
  public java.util.List<B> b;
}
