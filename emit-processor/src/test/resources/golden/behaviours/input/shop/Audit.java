package shop;

import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Timeout;

public interface Audit<T> {
  @On("audit")
  @Lane(capacity = 10)
  @Timeout(millis = 100)
  void audit(T entry);
}
