package shop;

import dev.emit.annotations.CallerThread;
import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Timeout;

class Orders {
  interface Contract {
    @On("placed")
    void placed(String order);
  }

  static class Service implements Contract {
    @Override
    @Timeout(millis = 1)
    public void placed(String order) {}

    @Lane(capacity = 1)
    @CallerThread
    void notAHandler(String order) {}
  }
}
