package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** An interface, made by its builder. */
@JsonDeserialize(builder = Order.Builder.class)
public interface Order {
  @JsonProperty("id")
  String id();

  @JsonProperty("count")
  int count();

  @JsonProperty("address")
  Address address();

  @JsonPOJOBuilder(withPrefix = "")
  final class Builder {
    private record Value(String id, int count, Address address) implements Order {}

    private final String id;
    private int count = 1;
    private Address address;

    @JsonCreator
    Builder(@JsonProperty("id") String id) {
      this.id = id;
    }

    public Builder count(int count) {
      this.count = count;
      return this;
    }

    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    public Order build() {
      return new Value(id, count, address);
    }
  }

  /** A builder that databind finds by its own names. */
  @JsonDeserialize(builder = AddressBuilder.class)
  record Address(String street) {}

  final class AddressBuilder {
    private String street;

    public void withStreet(String street) {
      this.street = street;
    }

    public Address build() {
      return new Address(street);
    }
  }
}
