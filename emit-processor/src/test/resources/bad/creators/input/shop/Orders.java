package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.emit.annotations.On;

class Orders {
  static class Hidden {
    @JsonCreator
    private Hidden(@JsonProperty("a") int a) {}
  }

  static class Unnamed {
    Unnamed(@JsonProperty("a") int a, @JsonProperty int b) {}
  }

  static class Bare {
    @JsonCreator
    Bare(int a, int b) {}
  }

  static class Two {
    @JsonCreator
    Two(@JsonProperty("a") int a) {}

    @JsonCreator
    Two(@JsonProperty("a") String a, @JsonProperty("b") int[] b) {}
  }

  static class Throwing {
    @JsonCreator
    static Throwing of(@JsonProperty("a") int a) throws java.io.IOException {
      return new Throwing();
    }
  }

  static class Same {
    Same(@JsonProperty("a") int a, @JsonProperty("a") String b) {}
  }

  static class Delegating {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegating(Thread thread) {}
  }

  record Disabled(int a) {
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    Disabled {}
  }

  static class Misplaced {
    @JsonCreator
    int a() {
      return 0;
    }

    void set(@JsonProperty("b") int b) {}
  }

  @On("hidden")
  void hidden(Hidden hidden) {}

  @On("unnamed")
  void unnamed(Unnamed unnamed) {}

  @On("bare")
  void bare(Bare bare) {}

  @On("two")
  void two(Two two) {}

  @On("throwing")
  void throwing(Throwing throwing) {}

  @On("same")
  void same(Same same) {}

  @On("delegating")
  void delegating(Delegating delegating) {}

  @On("disabled")
  void disabled(Disabled disabled) {}

  @On("misplaced")
  void misplaced(Misplaced misplaced) {}
}
