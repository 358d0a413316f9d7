package shop;

import dev.emit.annotations.Lane;

class OrderAudit implements Audit<Order> {
  @Override
  @Lane(key = "id")
  public void audit(Order order) {}
}
