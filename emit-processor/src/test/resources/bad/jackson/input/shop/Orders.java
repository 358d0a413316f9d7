package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.emit.annotations.On;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

class Orders {
  record Order(@JsonProperty(value = "ID", index = 1) String id) {}

  @JsonIgnoreProperties(value = "a", allowGetters = true)
  static class Bean {
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public int a;

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
