import dev.emit.annotations.On;

class Handlers {
  record Order(String id) {}

  @On("order")
  void order(Order order) {}
}
