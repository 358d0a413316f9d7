package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Each step in an object whose only name is the type's. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
public sealed interface Step {
  record Move(int by) implements Step {}

  record Turn(boolean left) implements Step {}
}
