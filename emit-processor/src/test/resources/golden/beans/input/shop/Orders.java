package shop;

import dev.emit.annotations.On;

public class Orders {
  @On("order")
  public void order(Order order) {}

  @On("empty")
  void empty(Empty empty) {}

  @On("labelled")
  void labelled(Labelled labelled) {}

  @On("status")
  public void status(Order.Status status) {}
}
