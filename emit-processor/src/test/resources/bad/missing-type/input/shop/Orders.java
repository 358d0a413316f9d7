package shop;

import dev.emit.annotations.On;

class Orders {
  record Order(java.util.List<Widget> widgets) {}

  @On("order")
  void order(Order order) {}

  @On("widget")
  void widget(Widget widget) {}
}
