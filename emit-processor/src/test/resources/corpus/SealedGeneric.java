package corpus;

import java.util.List;

record SealedGeneric(Result<OneInt, String> a, List<Result<? extends Bare, List<Long>>> b, Result<Result<String, Integer>, Object> c) {
  sealed interface Result<T, E> {
    record Ok<T, E>(T value) implements Result<T, E> {}
    record Err<A, B>(B error, List<A> rest) implements Result<A, B> {}
    record None<T, E>() implements Result<T, E> {}
  }
}
