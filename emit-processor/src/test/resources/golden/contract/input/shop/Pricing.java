package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public interface Pricing {
  @On("order.placed")
  void placed(Order order);

  @On("order.checked")
  CompletionStage<Void> checked(Order order);

  @On("order.packed")
  CompletableFuture<Void> packed(Order order);

  @On("tick")
  void tick();

  @On("order.quote")
  Quote quote(Order order);

  @On("order.quote.later")
  CompletableFuture<Quote> quoteLater(Order emit);

  @On("sum")
  int sum(@Param("left") int left, @Param("class") int right);

  @On("join")
  String join(String... words);

  @On(value = "pay", rpc = true)
  void pay(Order order);

  @On(value = "pay.later", rpc = true)
  CompletionStage<Void> payLater(Order order);

  @On("now")
  long now();

  default Quote free() {
    return new Quote(0);
  }
}
