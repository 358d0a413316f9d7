package shop;

import dev.emit.annotations.On;

class Orders {
  record Order(String id) {}

  @On("order.placed")
  private void placed(Order order) {}

  @On("beep")
  private static void beep() {}

  @On("thread")
  void thread(Thread thread) {}

  @On("boop")
  static void boop() {}
}
