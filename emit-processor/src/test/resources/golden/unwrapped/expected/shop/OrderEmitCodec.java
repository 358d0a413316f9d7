package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class OrderEmitCodec implements Codec<Order> {
  /**
   * The only one.
   */
  public static final OrderEmitCodec INSTANCE = new OrderEmitCodec();

  private OrderEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.id());
    writeAddress(out, value.address());
    writeAmount(out, value.amount());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    String to_street = null;
    Order.Position position = new Order.Position();
    String currency = null;
    long cents = 0L;
    boolean hasCents = false;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> id = Codecs.STRING.read(in);
        case 1 -> to_street = Codecs.STRING.read(in);
        case 2 -> position.x = in.readDouble();
        case 3 -> position.y = in.readDouble();
        case 4 -> currency = Codecs.STRING.read(in);
        case 5, 6 -> {
          cents = in.readLong();
          hasCents = true;
        }
        default -> in.skipValue();
      }
    }
    Order.Amount amount = new Order.Amount(currency);
    if (hasCents) {
      amount.setCents(cents);
    }
    return new Order(id, new Order.Address(to_street, position), amount);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  private static void writeAddress(JsonWriter out, Order. @Nullable Address value) {
    if (value != null) {
      out.name(Members.NAMES, 1);
      out.writeString(value.street());
      writePosition(out, value.position());
    }
  }

  private static void writePosition(JsonWriter out, Order. @Nullable Position value) {
    if (value != null) {
      out.name(Members.NAMES, 2);
      out.writeDouble(value.x);
      out.name(Members.NAMES, 3);
      out.writeDouble(value.y);
    }
  }

  private static void writeAmount(JsonWriter out, Order. @Nullable Amount value) {
    if (value != null) {
      if (value.getCurrency() != null) {
        out.name(Members.NAMES, 4);
        out.writeString(value.getCurrency());
      }
      out.name(Members.NAMES, 5);
      out.writeLong(value.getCents());
    }
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("id", "to_street", "to_at_x", "to_at_y", "currency", "cents", "minor");
  }
}
