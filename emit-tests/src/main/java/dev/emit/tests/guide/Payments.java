package dev.emit.tests.guide;

import dev.emit.annotations.On;
import dev.emit.error.ProcedureException;
import dev.emit.tests.shop.Order;

// snippet: payments
class Payments {
  @On(value = "pay", rpc = true)
  void pay(Order order) {
    if (order.cents() > 1_000_000) {
      throw new ProcedureException("limit_exceeded", "more than the limit");
    }
  }
}
// end
