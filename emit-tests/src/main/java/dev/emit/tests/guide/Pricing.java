package dev.emit.tests.guide;

import dev.emit.annotations.On;
import dev.emit.tests.shop.Order;
import dev.emit.tests.shop.Quote;
import java.util.concurrent.CompletableFuture;

// snippet: contract
/** What both sides know. */
public interface Pricing {
  @On("order.placed")
  void placed(Order order);

  @On("order.quote")
  Quote quote(Order order);

  @On("order.quote.later")
  CompletableFuture<Quote> quoteLater(Order order);
}
// end
