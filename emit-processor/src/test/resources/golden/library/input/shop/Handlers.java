package shop;

import dev.emit.annotations.On;
import java.util.Deque;
import java.util.Map;

class Handlers {
  @On("library")
  void library(Library library) {}

  @On("borrow")
  void borrow(Library[] libraries) {}

  @On("size")
  Map<Library.Size, Deque<Integer>> size(String name) {
    return Map.of();
  }
}
