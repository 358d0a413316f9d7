package shop;

import dev.emit.annotations.On;
import java.net.URL;
import java.time.Period;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

class Orders {
  record Item(int id) {}

  record Order(
      Set<URL> urls,
      List<Set<URL>> deeper,
      SortedSet<Item> items,
      PriorityQueue<Object> anything,
      TreeMap<Period, String> byPeriod) {}

  @On("order")
  void order(Order order) {}
}
