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
 * Reads and writes {@link Order.Customer} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Order_CustomerEmitCodec implements Codec<Order.Customer> {
  /**
   * The only one.
   */
  public static final Order_CustomerEmitCodec INSTANCE = new Order_CustomerEmitCodec();

  private Order_CustomerEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Customer value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.name());
    out.name(Members.NAMES, 1);
    Order_AddressEmitCodec.INSTANCE.write(out, value.address());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Customer read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String name = null;
    Order.Address address = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> name = Codecs.STRING.read(in);
        case 1 -> address = Order_AddressEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Order.Customer(name, address);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("name", "address");
  }
}
