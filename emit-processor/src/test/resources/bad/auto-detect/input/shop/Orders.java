package shop;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.emit.annotations.On;

class Orders {
  @JsonAutoDetect(fieldVisibility = Visibility.NONE)
  record Order(String id) {}

  @JsonAutoDetect(fieldVisibility = Visibility.ANY)
  static class Hidden {
    private int number;
  }

  @JsonAutoDetect(creatorVisibility = Visibility.NONE)
  static class Made {
    public int number;
  }

  @On("order")
  void order(Order order) {}

  @On("hidden")
  void hidden(Hidden hidden) {}

  @On("made")
  void made(Made made) {}
}
