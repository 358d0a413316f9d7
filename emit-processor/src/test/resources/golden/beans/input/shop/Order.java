package shop;

import java.util.List;

public class Order extends Base<String> {
  public enum Status {
    NEW,
    PAID
  }

  public enum Colour {
    RED("r"),
    BLUE("b");

    private final String code;

    Colour(String code) {
      this.code = code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  public static final String CONSTANT = "c";
  public int count;
  public final int fixed = 7;
  public transient int skipped;
  int invisible;
  private boolean open;
  private String aName;
  private String secret;
  private Status status = Status.NEW;
  private Colour colour;
  String shown;
  private List<Order> parts;

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public String getAName() {
    return aName;
  }

  public void setAName(String name) {
    this.aName = name;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public Status getStatus() {
    return status;
  }

  public Order setStatus(Status status) {
    this.status = status;
    return this;
  }

  public Colour getColour() {
    return colour;
  }

  void setColour(Colour colour) {
    this.colour = colour;
  }

  public String getShown() {
    return shown;
  }

  public List<Order> getParts() {
    return parts;
  }

  public void setParts(List<Order> parts) {
    this.parts = parts;
  }

  public int getSize() {
    return secret == null ? 0 : secret.length();
  }

  public String getURL() {
    return "url";
  }

  public static String getStatic() {
    return "s";
  }

  protected String getProtected() {
    return "p";
  }

  public String getBName() {
    return bName;
  }

  String bName;
}
