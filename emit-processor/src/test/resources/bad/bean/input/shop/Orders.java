package shop;

import dev.emit.annotations.On;

class Orders {
  static class Hidden {
    private String name;
    private int count;

    public String getName() {
      return name;
    }

    private void setCount(int count) {
      this.count = count;
    }

    public void setTwo(int two) {}

    public void setTwo(String two) {}
  }

  @On("hidden")
  void hidden(Hidden hidden) {}

  static class Loaded {
    public int getSize() throws java.io.IOException {
      return 1;
    }

    public void setSize(int size) throws IllegalStateException {}

    public void setName(String name) throws InterruptedException {}
  }

  static class Wrapped {
    @com.fasterxml.jackson.annotation.JsonCreator
    Wrapped(String text) {}

    @com.fasterxml.jackson.annotation.JsonValue
    public String text() throws Exception {
      return "";
    }
  }

  static class Open {
    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void put(String name, String value) throws Exception {}
  }

  @On("loaded")
  void loaded(Loaded loaded) {}

  @On("wrapped")
  void wrapped(Wrapped wrapped) {}

  @On("open")
  void open(Open open) {}
}
