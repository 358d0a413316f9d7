package dev.emit.examples.quickstart;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Implements the contract. Its methods need no annotation: they inherit the contract's. */
public final class PriceList implements Pricing {
  private final Map<String, Long> cents = new ConcurrentHashMap<>(Map.of("tea", 420L, "cup", 900L));

  @Override
  public long total(Order order) {
    return order.lines().stream()
        .mapToLong(line -> cents.getOrDefault(line.product(), 0L) * line.quantity())
        .sum();
  }

  @Override
  public void changed(String product, long newCents) {
    cents.put(product, newCents);
    Console.say("prices", product + " costs " + Console.money(newCents) + " from now on");
  }
}
