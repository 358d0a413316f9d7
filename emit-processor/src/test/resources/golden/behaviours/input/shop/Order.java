package shop;

public record Order(String id, Customer customer, long cents) {
  public record Customer(String name, Address address) {}

  public static final class Address {
    private String zip = "";
    public int floor;

    public String getZip() {
      return zip;
    }

    public void setZip(String zip) {
      this.zip = zip;
    }
  }
}
