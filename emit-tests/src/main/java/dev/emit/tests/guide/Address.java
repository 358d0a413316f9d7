package dev.emit.tests.guide;

import org.jspecify.annotations.Nullable;

// snippet: address
/** A class: a constructor without arguments, and accessors. */
public class Address {
  private @Nullable String street;
  private boolean billing;

  public @Nullable String getStreet() {
    return street;
  }

  public void setStreet(@Nullable String street) {
    this.street = street;
  }

  public boolean isBilling() {
    return billing;
  }

  public void setBilling(boolean billing) {
    this.billing = billing;
  }
}
// end
