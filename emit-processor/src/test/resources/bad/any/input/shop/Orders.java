package shop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.emit.annotations.On;
import java.util.HashMap;
import java.util.Map;

class Orders {
  static class Keys {
    @JsonAnyGetter public Map<Integer, String> others;
  }

  static class Kinds {
    @JsonAnySetter public HashMap<String, String> others;
  }

  static class Hidden {
    @JsonAnyGetter private Map<String, String> others;
  }

  static class Twice {
    @JsonAnySetter public Map<String, String> others;

    @JsonAnySetter
    void put(String name, String value) {}
  }

  static class Argument {
    Argument(
        @JsonProperty("id") String id,
        @JsonProperty("others") @JsonAnySetter Map<String, String> others) {}
  }

  static class Values {
    @JsonAnySetter
    void put(String name, Thread value) {}
  }

  @On("keys")
  void keys(Keys keys) {}

  @On("kinds")
  void kinds(Kinds kinds) {}

  @On("hidden")
  void hidden(Hidden hidden) {}

  @On("twice")
  void twice(Twice twice) {}

  @On("argument")
  void argument(Argument argument) {}

  @On("values")
  void values(Values values) {}
}
