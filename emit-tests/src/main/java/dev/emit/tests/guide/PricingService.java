package dev.emit.tests.guide;

import dev.emit.tests.shop.Order;
import dev.emit.tests.shop.Quote;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

// snippet: service
class PricingService implements Pricing {
  // end
  final List<String> seen = new CopyOnWriteArrayList<>();

  // snippet: service
  @Override
  public void placed(Order order) {
    seen.add(order.id());
  }

  @Override
  public Quote quote(Order order) {
    return new Quote(order.cents() + 1);
  }

  @Override
  public CompletableFuture<Quote> quoteLater(Order order) {
    return CompletableFuture.supplyAsync(() -> quote(order));
  }
}
// end
