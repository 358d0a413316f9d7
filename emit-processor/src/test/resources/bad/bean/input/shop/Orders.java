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
}
