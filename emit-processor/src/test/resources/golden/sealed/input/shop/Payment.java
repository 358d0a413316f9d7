package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Payment.Card.class, name = "card"),
  @JsonSubTypes.Type(Payment.Cash.class),
  @JsonSubTypes.Type(Payment.Voucher.class)
})
public class Payment {
  public long cents;

  public static class Card extends Payment {
    public String number;
  }

  @JsonTypeName("cash")
  public static class Cash extends Payment {}

  public static class Voucher extends Cash {
    public String code;
  }
}
