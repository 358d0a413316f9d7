package shop;

import dev.emit.annotations.On;

public interface Contract<T> {
  @On("contracted")
  void contracted(T message);

  @On("contract.default")
  default void byDefault() {}
}
