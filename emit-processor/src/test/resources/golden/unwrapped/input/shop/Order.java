package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Its address, and where that is, are members of its own in JSON. */
record Order(
    String id, @JsonUnwrapped(prefix = "to_") Address address, @JsonUnwrapped Amount amount) {
  record Address(String street, @JsonUnwrapped(prefix = "at_") Position position) {}

  static class Position {
    public double x;
    public double y;
  }

  static class Amount {
    private final String currency;
    private long cents;

    Amount(@JsonProperty("currency") String currency) {
      this.currency = currency;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public String getCurrency() {
      return currency;
    }

    public long getCents() {
      return cents;
    }

    @JsonAlias("minor")
    public void setCents(long cents) {
      this.cents = cents;
    }
  }
}
