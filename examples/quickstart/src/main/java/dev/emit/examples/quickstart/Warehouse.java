package dev.emit.examples.quickstart;

import dev.emit.Emit;
import dev.emit.annotations.On;

/** Handles one event, emits another, and answers a question. */
public final class Warehouse {
  private final Emit emit;

  Warehouse(Emit emit) {
    this.emit = emit;
  }

  @On("order.placed")
  void pack(Order order) {
    int items = order.lines().stream().mapToInt(Order.Line::quantity).sum();
    Console.say("warehouse", "packs " + order.id() + ", " + items + " items");
    emit.emit(EmitRegistry.ORDER_PACKED, new Parcel(order.id(), order.customer(), items));
  }

  @On("stock.count")
  int count(Order.Line line) {
    return line.product().equals("tea") ? 12 : 3;
  }
}
