package other;

public class Parcel {
  public Parcel[] parts;
  String sender;
  private String owner;

  protected String getWeight() {
    return sender + owner;
  }

  public String id() {
    return "";
  }

  public String getId() {
    return "";
  }

  public int getSize() {
    return 0;
  }
}
