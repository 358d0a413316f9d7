package shop;

import dev.emit.annotations.Batch;
import dev.emit.annotations.CallerThread;
import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Overflow;
import dev.emit.annotations.Param;
import dev.emit.annotations.Retry;
import dev.emit.annotations.RunOn;
import dev.emit.annotations.Timeout;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Orders {
  @On("placed")
  @Lane(concurrency = 4)
  void parallel(Order order) {}

  @On("placed")
  @Lane(key = "id")
  void byId(Order order) {}

  @On("placed")
  @Lane(key = "customer.address.zip", concurrency = 4, capacity = 1_000, overflow = Overflow.FAIL)
  void byZip(Order order) {}

  @On("placed")
  @Lane(key = "customer.address.floor", overflow = Overflow.KEEP_LATEST)
  void latestOfEachFloor(Order order) {}

  @On("moved")
  @Lane(key = "order.customer")
  void members(@Param("order") Order order, @Param("where to") String place) {}

  @On("moved")
  @Lane(key = "where to")
  void member(@Param("order") Order order, @Param("where to") String place) {}

  @On("placed")
  @CallerThread
  void atOnce(Order order) {}

  @On("placed")
  @CallerThread(priority = -1)
  void last(Order order) {}

  @On("placed")
  @RunOn("slow")
  @Timeout(millis = 3_000_000_000L)
  @Retry
  CompletionStage<Void> later(Order order) {
    return CompletableFuture.completedFuture(null);
  }

  @On("placed")
  @Retry(attempts = 5, backoffMillis = 0, maxBackoffMillis = 50)
  void again(Order order) {}

  @On("placed")
  @Batch(100)
  @Lane(capacity = 10_000)
  void batch(List<Order> orders) {}

  @On("placed")
  @Batch(10)
  CompletionStage<Void> batchLater(List<Order> orders) {
    return CompletableFuture.completedFuture(null);
  }

  @On("placed")
  @Batch(10)
  void rawBatch(List<Map<String, Object>> orders) {}

  @On("placed.together")
  void noBatch(List<Order> orders) {}

  @On("tick")
  @Lane(overflow = Overflow.DROP_NEWEST)
  void tick() {}

  @On("price")
  @Lane(key = "customer.name", concurrency = 8)
  @RunOn("slow")
  @Timeout(millis = 500)
  long price(Order order) {
    return order.cents();
  }

  @On("price.later")
  @Lane(concurrency = 8)
  CompletionStage<Long> priceLater(Order order) {
    return CompletableFuture.completedFuture(order.cents());
  }

  @On("beep")
  @CallerThread
  static void beep() {}
}
