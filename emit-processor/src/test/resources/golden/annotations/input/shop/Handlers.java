package shop;

import dev.emit.annotations.On;

class Handlers {
  @On("order")
  void order(Order order) {}

  @On("account")
  void account(Account account) {}
}
