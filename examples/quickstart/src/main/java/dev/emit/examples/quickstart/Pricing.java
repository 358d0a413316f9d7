package dev.emit.examples.quickstart;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

/** The contract between the shop and whoever sets its prices. */
public interface Pricing {
  /** What an order costs, in cents. */
  @On("pricing.total")
  long total(Order order);

  /** Changes the price of a product. */
  @On("pricing.changed")
  void changed(@Param("product") String product, @Param("cents") long cents);
}
