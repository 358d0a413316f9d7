package shop;

import dev.emit.annotations.On;
import java.util.List;

abstract class Base<T> {
  @On("base.one")
  void one(T message) {}

  @On("base.many")
  void many(List<T> messages) {}

  @On("base.overridden")
  void overridden(T message) {}

  @On("base.renamed")
  void renamed() {}

  @On("base.abstract")
  abstract void abstractly();

  @On("base.static")
  static void statically() {}
}
