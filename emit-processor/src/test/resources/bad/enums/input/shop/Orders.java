package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.emit.annotations.On;

class Orders {
  enum SameNames {
    @JsonProperty("b")
    A,
    @JsonAlias("b")
    B,
    @JsonAlias("A")
    C
  }

  enum TwoDefaults {
    @JsonEnumDefaultValue
    A,
    @JsonEnumDefaultValue
    B
  }

  enum NoName {
    @JsonProperty
    A
  }

  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  enum AsObject {
    A
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  enum NamedNumber {
    @JsonProperty("a")
    A,
    B
  }

  @On("same")
  void same(SameNames message) {}

  @On("two")
  void two(TwoDefaults message) {}

  @On("no")
  void no(NoName message) {}

  @On("object")
  void object(AsObject message) {}

  @On("number")
  void number(NamedNumber message) {}
}
