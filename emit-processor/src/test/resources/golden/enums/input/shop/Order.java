package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.emit.annotations.On;

record Order(State state, Unit unit, Priority priority) {
  enum State {
    @JsonProperty("new")
    OPEN,
    @JsonAlias("done")
    CLOSED,
    @JsonEnumDefaultValue
    UNKNOWN
  }

  enum Unit {
    @JsonProperty("kg")
    KILOGRAM,
    @JsonAlias("items")
    ITEM;

    @Override
    public String toString() {
      return "item";
    }
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  enum Priority {
    LOW,
    HIGH
  }

  static class Handlers {
    @On("order")
    void order(Order order) {}
  }
}
