package shop;

import dev.emit.annotations.Batch;
import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Retry;
import dev.emit.annotations.RunOn;
import dev.emit.annotations.Timeout;
import java.util.List;

class Orders {
  @On("placed")
  @Lane(
      concurrency = 0,
      capacity = -1)
  void lane(String order) {}

  @On("placed")
  @Timeout(millis = 0)
  void timeout(String order) {}

  @On("placed")
  @Retry(
      attempts = 1,
      backoffMillis = -1,
      maxBackoffMillis = -1)
  void retry(String order) {}

  @On("placed")
  @Retry(maxBackoffMillis = 99)
  void pauses(String order) {}

  @On("placed")
  @Batch(0)
  void batch(List<String> orders) {}

  @On("placed")
  @RunOn("")
  void nowhere(String order) {}
}
