package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY)
public sealed interface Result<T, E> permits Result.Ok, Result.Failed {
  record Ok<T, E>(T value) implements Result<T, E> {}

  record Failed<A, B>(B error) implements Result<A, B> {}
}
