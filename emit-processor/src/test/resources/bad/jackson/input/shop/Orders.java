package shop;

import dev.emit.annotations.On;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

class Orders {
  record Order(@JsonProperty("ID") String id) {}

  @JsonIgnoreProperties("a")
  static class Bean {
    public int a;
  }

  @On("order")
  void order(Order order) {}

  @On("bean")
  void bean(Bean bean) {}
}
