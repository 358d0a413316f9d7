package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonView;
import dev.emit.annotations.On;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

class Orders {
  @JsonDeserialize(builder = Unbuilt.Builder.class)
  record Unbuilt(int a) {
    static class Builder {}
  }

  @JsonDeserialize(builder = Other.Builder.class)
  record Other(int a) {
    @JsonPOJOBuilder(buildMethodName = "make")
    static class Builder {
      Object make() {
        return new Other(1);
      }
    }
  }

  @JsonDeserialize(builder = Hidden.Builder.class)
  record Hidden(int a) {
    private static class Builder {
      Hidden build() {
        return new Hidden(1);
      }
    }
  }

  @JsonDeserialize(builder = Unmade.Builder.class)
  record Unmade(int a) {
    static class Builder {
      Builder(int a) {}

      @JsonView(String.class)
      Unmade build() throws Exception {
        return new Unmade(1);
      }
    }
  }

  @JsonDeserialize(builder = Delegating.Builder.class)
  record Delegating(int a) {
    static class Builder {
      @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
      Builder(int a) {}

      Delegating build() {
        return new Delegating(1);
      }
    }
  }

  @JsonDeserialize(as = Unbuilt.class)
  record As(int a) {}

  @On("unbuilt")
  void unbuilt(Unbuilt unbuilt) {}

  @On("other")
  void other(Other other) {}

  @On("hidden")
  void hidden(Hidden hidden) {}

  @On("unmade")
  void unmade(Unmade unmade) {}

  @On("delegating")
  void delegating(Delegating delegating) {}

  @On("as")
  void as(As as) {}
}
