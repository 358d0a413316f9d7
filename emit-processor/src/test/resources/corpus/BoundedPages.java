package corpus;

import java.util.List;
import java.util.Map;

record BoundedPages(Range<Integer> a, Range<String> b, Graph<String, Range<Long>> c, Self d) {
  record Range<T extends Comparable<? super T>>(T low, T high, List<? extends T> between) {}

  record Graph<K extends CharSequence, V>(Map<String, V> nodes, List<Graph<K, V>> parts, K name) {}

  static class Node<N extends Node<N>> { public List<N> children; public N next; }

  static class Self extends Node<Self> { public String label; }
}
