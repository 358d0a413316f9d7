package shop;

import java.util.List;
import java.util.Map;

class Everything {
  record Item(String id) {}

  interface Named {}

  record Pair<A, B>(A left, B right) {}

  public Page<Item> items;
  public Page<Page<Item[]>> pages;
  public Page<int[]> numbers;
  public Range<Integer> range;
  public Sub<Integer> sub;
  public List<? extends CharSequenceHolder<? extends String>> wild;
  public Map<String, ? super Integer> objects;
  public Pair<?, ? extends List<? extends Item>> pair;
  public List<?>[] lists;

  record CharSequenceHolder<T>(T text) {}
}
