package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.emit.annotations.On;

class Orders {
  record Order(
      @JsonAlias({"b", "key"}) String a,
      @JsonProperty("b") @JsonAlias({"key", "b"}) String c,
      @JsonAlias("same") String same) {}

  @On("order")
  void order(Order order) {}
}
