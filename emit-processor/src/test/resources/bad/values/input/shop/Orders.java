package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.emit.annotations.On;
import java.util.List;
import java.util.Map;

class Orders {
  static class Unread {
    @JsonValue
    List<String> all() {
      return List.of();
    }
  }

  record Twice(@JsonValue String a, String b) {
    @JsonValue
    String both() {
      return a + b;
    }
  }

  record Hidden(String a) {
    @JsonValue
    private String value() {
      return a;
    }
  }

  sealed interface Animal {}

  record Cat(@JsonValue String name) implements Animal {}

  enum Colour {
    RED;

    @JsonCreator
    static Colour of(String a, String b) {
      return RED;
    }
  }

  enum Size {
    L;

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Size of(@JsonProperty("a") String a) {
      return L;
    }
  }

  enum Level {
    LOW;

    @JsonValue
    int rank() {
      return 1;
    }
  }

  record Name(@JsonValue String text) {}

  record Empty(@JsonInclude(JsonInclude.Include.NON_EMPTY) Name name) {}

  @On("unread")
  void unread(Unread unread) {}

  @On("twice")
  void twice(Twice twice) {}

  @On("hidden")
  void hidden(Hidden hidden) {}

  @On("animal")
  void animal(Animal animal) {}

  @On("colour")
  void colour(Colour colour) {}

  @On("size")
  void size(Size size) {}

  @On("levels")
  void levels(Map<Level, String> levels) {}

  @On("empty")
  void empty(Empty empty) {}
}
