package shop;

import java.util.Map;

public abstract class Base<K, V> {
  private K key;
  public Map<String, V> values;

  public K getKey() {
    return key;
  }

  public void setKey(K key) {
    this.key = key;
  }
}
