package corpus;

sealed interface Either<L, R> {
  record Left<L, R>(L value) implements Either<L, R> {}
  record Right<X, Y>(Y type_) implements Either<X, Y> {}
}
