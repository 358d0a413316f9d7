package shop;

import dev.emit.annotations.Batch;
import dev.emit.annotations.CallerThread;
import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import dev.emit.annotations.Retry;
import dev.emit.annotations.RunOn;
import dev.emit.annotations.Timeout;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Orders {
  @On("placed")
  @CallerThread
  @Lane(capacity = 1)
  @RunOn("slow")
  @Timeout(millis = 1)
  @Retry
  void both(String order) {}

  @On("placed")
  @CallerThread
  CompletionStage<Void> stage(String order) {
    return CompletableFuture.completedFuture(null);
  }

  @On("price")
  @CallerThread
  @Retry
  int price(String order) {
    return 0;
  }

  @On("prices")
  @Batch(2)
  List<Integer> prices(List<String> orders) {
    return List.of();
  }

  @On("placed")
  @Batch(2)
  void single(String order) {}

  @On("tick")
  @Batch(2)
  void tick() {}

  @On("members")
  @Batch(2)
  void members(@Param("all") List<String> all) {}

  @On("placed")
  @Batch(2)
  @Lane(
      concurrency = 2,
      key = "length")
  void keyed(List<String> orders) {}

  interface Contract {
    @On("contract")
    @Batch(2)
    void batch(List<String> orders);
  }
}
