package dev.emit.tests.shop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Implements the contract; its methods need no annotation. */
public class PricingService implements Pricing {
  final List<String> calls = new CopyOnWriteArrayList<>();

  @Override
  public void changed(Order order) {
    calls.add("changed " + order);
  }

  @Override
  public CompletionStage<Void> flushed() {
    calls.add("flushed");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public Quote quote(Order order) {
    return new Quote(order.cents() + 1);
  }

  @Override
  public CompletableFuture<Quote> quoteLater(Order order) {
    return CompletableFuture.completedFuture(new Quote(order.cents() + 2));
  }

  @Override
  public int discount(int percent, int cents) {
    return cents - cents * percent / 100;
  }

  @Override
  public void ping() {
    calls.add("ping");
  }
}
