package dev.emit.tests.guide;

import dev.emit.tests.shop.Order;

// snippet: subclass
class OrderLedger extends Ledger<Order> {}
// end
