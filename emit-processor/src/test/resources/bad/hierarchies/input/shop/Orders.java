package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.emit.annotations.On;

class Orders {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY)
  sealed interface Outside permits Inside {}

  record Inside() implements Outside {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = Void.class)
  sealed interface Defaulted permits Some {}

  record Some() implements Defaulted {}

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.WRAPPER_OBJECT,
      visible = true)
  sealed interface Wrapped permits Made {}

  record Made(int made) implements Wrapped {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Made of(int made) {
      return new Made(made);
    }
  }

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind")
  sealed interface Existing permits Lacking, Aliased {}

  record Lacking() implements Existing {}

  record Aliased(String kind, @JsonAlias("kind") String other) implements Existing {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true)
  sealed interface Twice permits Written {}

  record Written(String kind) implements Twice {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "a")
  @JsonSubTypes(@JsonSubTypes.Type(Lower.class))
  interface Upper {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "b")
  record Lower() implements Upper {}

  @On("outside")
  void outside(Outside outside) {}

  @On("defaulted")
  void defaulted(Defaulted defaulted) {}

  @On("wrapped")
  void wrapped(Wrapped wrapped) {}

  @On("existing")
  void existing(Existing existing) {}

  @On("twice")
  void twice(Twice twice) {}

  @On("upper")
  void upper(Upper upper) {}
}
