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
 * Reads and writes {@link Order.Money} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Order_MoneyEmitCodec implements Codec<Order.Money> {
  /**
   * The only one.
   */
  public static final Order_MoneyEmitCodec INSTANCE = new Order_MoneyEmitCodec();

  private Order_MoneyEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Money value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.getCurrency());
    out.name(Members.NAMES, 1);
    out.writeLong(value.getCents());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Money read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    if (!in.isObject()) {
      return Order.Money.parse(Codecs.STRING.read(in));
    }
    String currency = null;
    long cents = 0L;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> currency = Codecs.STRING.read(in);
        case 1 -> cents = in.readLong();
        default -> in.skipValue();
      }
    }
    return Order.Money.of(currency, cents);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("currency", "cents");
  }
}
