package dev.emit.examples.quickstart;

import java.util.List;

/** What a customer orders. */
public record Order(String id, String customer, List<Line> lines) {
  /** A number of one product. */
  public record Line(String product, int quantity) {}
}
