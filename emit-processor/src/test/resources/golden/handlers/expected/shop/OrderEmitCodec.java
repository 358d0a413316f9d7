package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
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

  private static final MemberNames NAMES = MemberNames.of("id", "cents", "lines");

  private OrderEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(NAMES, 0);
    out.writeString(value.id());
    out.name(NAMES, 1);
    out.writeLong(value.cents());
    out.name(NAMES, 2);
    Members.LINES.write(out, value.lines());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    long cents = 0L;
    List<Order.Line> lines = null;
    in.beginObject();
    for (int member = in.nextMember(NAMES); member != MemberNames.END; member = in.nextMember(NAMES)) {
      switch (member) {
        case 0 -> id = Codecs.STRING.read(in);
        case 1 -> cents = in.readLong();
        case 2 -> lines = Members.LINES.read(in);
        default -> in.skipValue();
      }
    }
    return new Order(id, cents, lines);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * Codecs of the members, initialised at first use, so that types may refer to each other.
   */
  private static final class Members {
    static final Codec<List<Order.Line>> LINES = Codecs.list(Order_LineEmitCodec.INSTANCE);
  }
}
