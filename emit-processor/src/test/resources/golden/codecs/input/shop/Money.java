package shop;

import dev.emit.annotations.UseCodec;

@UseCodec(MoneyCodec.class)
public class Money {
  final long cents;

  Money(long cents) {
    this.cents = cents;
  }
}
