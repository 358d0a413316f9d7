package corpus;

import com.fasterxml.jackson.annotation.JsonValue;

abstract class ValueBase<T> {
  private final T value;

  ValueBase(T value) {
    this.value = value;
  }

  @JsonValue
  public T getValue() {
    return value;
  }
}
