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
 * Reads and writes {@link Order.Line} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_LineEmitCodec implements Codec<Order.Line> {
  /**
   * The only one.
   */
  public static final Order_LineEmitCodec INSTANCE = new Order_LineEmitCodec();

  private Order_LineEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Line value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.product());
    out.name(Members.NAMES, 1);
    out.writeInt(value.count());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Line read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String product = null;
    int count = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> product = Codecs.STRING.read(in);
        case 1 -> count = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Order.Line(product, count);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("product", "count");
  }
}
