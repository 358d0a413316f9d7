package shop;

import dev.emit.annotations.On;
import java.util.concurrent.CompletableFuture;

interface Pricing {
  abstract class Later extends CompletableFuture<Void> {}

  @On("quote")
  void quote();

  void forgotten(int cents);

  @On("later")
  Later later();
}
