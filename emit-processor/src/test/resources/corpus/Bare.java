package corpus;

sealed interface Bare permits Bare.A, Bare.B, Bare.C {
  record A(int a, Bare next) implements Bare {}
  record B() implements Bare {}
  final class C implements Bare { public java.util.List<Bare> all; }
}
