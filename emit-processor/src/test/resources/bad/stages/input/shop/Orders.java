package shop;

import dev.emit.annotations.On;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Orders {
  @On("raw")
  @SuppressWarnings("rawtypes")
  CompletionStage raw() {
    return new CompletableFuture<Void>();
  }

  @On(value = "any", rpc = true)
  CompletionStage<?> any() {
    return new CompletableFuture<Void>();
  }

  @On("super")
  CompletionStage<? super Integer> lower() {
    return new CompletableFuture<Number>();
  }

  @On("boxed")
  Void boxed() {
    return null;
  }
}
