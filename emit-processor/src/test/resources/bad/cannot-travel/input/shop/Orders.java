package shop;

import dev.emit.annotations.On;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

class Orders {
  record Order(String id, List<Line> lines) {}

  record Line(int count, Thread product, Map<String, Line> others) {}

  interface Shape {}

  sealed interface Animal permits Cat, Kind, Dog {}

  record Cat(int type) implements Animal {}

  enum Kind implements Animal {
    A
  }

  abstract static non-sealed class Dog implements Animal {}

  record Page<T>(T content) {}

  private record Hidden(int a) {}

  static class NoConstructor {
    NoConstructor(int a) {}
  }

  abstract static class Abstract {}

  class Inner {}

  static class Many extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  @On("many")
  void many(Many many) {}

  @On("order.placed")
  void placed(Order order) {}

  @On("order.again")
  int again(Order[] orders) {
    return 0;
  }

  @On("shape")
  void shape(Shape shape) {}

  @On("animal")
  void animal(Animal animal) {}

  @On("page")
  void page(Page<Thread> page) {}

  record Longer<T>(Longer<List<T>> next) {}

  @On("longer")
  void longer(Longer<String> longer) {}

  @SuppressWarnings("rawtypes")
  @On("rawPage")
  void rawPage(Page page) {}

  @On("hidden")
  void hidden(Hidden hidden) {}

  @On("constructor")
  void constructor(NoConstructor[] none) {}

  @On("abstract")
  void abstracts(Abstract none) {}

  @On("inner")
  void inner(Inner inner) {}

  @On("raw")
  @SuppressWarnings("rawtypes")
  void raw(List raw) {}

  @On("wild")
  void wild(List<?> wild) {}

  @On("keys")
  void keys(Map<List<String>, String> keys) {}

  @On("future")
  Future<String> future() {
    return null;
  }
}
