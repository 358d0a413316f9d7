package shop;

import dev.emit.annotations.On;

@SuppressWarnings("unused")
class Message {
  static class Default {
    @On("*/ ${x} @param {")
    void odd(String message) {}
  }

  interface RPCServer {
    @On("orderPlaced")
    void order(String order);

    @On("2fa")
    void digits();
  }

  record Members(java.util.List<String> members) {}

  @On("+")
  void plus(Members members) {}

  @On("shape")
  void shape(Shape shape) {}

  @On("overloaded.shape")
  void overloaded(Shape shape) {}

  @On("overloaded.text")
  void overloaded(String text) {}

  @On("overloaded.none")
  void overloaded() {}

  @On("event")
  void event(Event event) {}
}
