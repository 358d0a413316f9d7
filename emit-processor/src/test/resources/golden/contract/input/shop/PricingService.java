package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class PricingService implements Pricing {
  @Override
  public void placed(Order order) {}

  @Override
  public CompletionStage<Void> checked(Order order) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> packed(Order order) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void tick() {}

  @Override
  public Quote quote(Order order) {
    return new Quote(order.cents());
  }

  @Override
  public CompletableFuture<Quote> quoteLater(Order order) {
    return CompletableFuture.completedFuture(quote(order));
  }

  @Override
  public int sum(int left, int right) {
    return left + right;
  }

  @Override
  public String join(String... words) {
    return String.join(" ", words);
  }

  @Override
  public void pay(Order order) {}

  @Override
  public CompletionStage<Void> payLater(Order order) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public long now() {
    return 7;
  }
}
