package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Made by its constructor; what that does not take is set afterwards. */
public class Order {
  private final String id;
  private final List<Money> lines;
  private String note = "none";

  @JsonCreator
  public Order(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("lines") List<Money> lines) {
    this.id = id;
    this.lines = lines;
  }

  public String getId() {
    return id;
  }

  public List<Money> getLines() {
    return lines;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** An abstract class, made by a factory, of an object as well as of a text. */
  public abstract static class Money {
    @JsonCreator
    public static Money of(
        @JsonProperty("currency") String currency, @JsonProperty("cents") long cents) {
      return new Coins(currency, cents);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
      int space = text.indexOf(' ');
      return of(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
    }

    public abstract String getCurrency();

    public abstract long getCents();
  }

  private static final class Coins extends Money {
    private final String currency;
    private final long cents;

    private Coins(String currency, long cents) {
      this.currency = currency;
      this.cents = cents;
    }

    @Override
    public String getCurrency() {
      return currency;
    }

    @Override
    public long getCents() {
      return cents;
    }
  }
}
