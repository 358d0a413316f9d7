package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import dev.emit.annotations.On;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

class Orders {
  record Order(@JsonProperty(value = "ID", namespace = "n") String id) {}

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Bean {
    private Bean() {}

    @JsonCreator
    Bean(@JsonProperty("none") @JsonSetter(nulls = Nulls.SKIP) Optional<String> none) {}

    @JsonInclude(content = JsonInclude.Include.NON_NULL)
    public int a;

    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    public Order noContent;

    @JsonSetter(contentNulls = Nulls.SKIP)
    public int[] array;

    @JsonRawValue public int raw;

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public Object c;

    @JsonUnwrapped public Order order;

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public int b;
  }

  enum Colour {
    @JsonUnwrapped
    RED
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  sealed interface Animal permits Cat {}

  record Cat() implements Animal {}

  static class Own extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String name) {
      return "x" + name;
    }
  }

  @JsonNaming(Own.class)
  record Named(int a) {}

  @On("order")
  void order(Order order) {}

  @On("bean")
  void bean(Bean bean) {}

  @On("colour")
  void colour(Colour colour) {}

  @On("animal")
  void animal(Animal animal) {}

  @On("named")
  void named(Named named) {}
}
