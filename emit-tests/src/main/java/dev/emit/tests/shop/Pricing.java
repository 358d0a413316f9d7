package dev.emit.tests.shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A contract that a server implements and a client is generated for. */
public interface Pricing {
  @On("pricing.changed")
  void changed(Order order);

  @On("pricing.flushed")
  CompletionStage<Void> flushed();

  @On("pricing.quote")
  Quote quote(Order order);

  @On("pricing.quote.later")
  CompletableFuture<Quote> quoteLater(Order order);

  @On("pricing.discount")
  int discount(@Param("percent") int percent, @Param("cents") int cents);

  @On(value = "pricing.ping", rpc = true)
  void ping();

  default String label() {
    return "pricing";
  }
}
