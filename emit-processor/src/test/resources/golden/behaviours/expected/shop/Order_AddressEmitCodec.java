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
 * Reads and writes {@link Order.Address} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Order_AddressEmitCodec implements Codec<Order.Address> {
  /**
   * The only one.
   */
  public static final Order_AddressEmitCodec INSTANCE = new Order_AddressEmitCodec();

  private Order_AddressEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Address value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.getZip());
    out.name(Members.NAMES, 1);
    out.writeInt(value.floor);
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Address read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Order.Address value = new Order.Address();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value.setZip(Codecs.STRING.read(in));
        case 1 -> value.floor = in.readInt();
        default -> in.skipValue();
      }
    }
    return value;
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("zip", "floor");
  }
}
