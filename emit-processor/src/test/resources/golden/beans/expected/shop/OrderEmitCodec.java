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
public final class OrderEmitCodec implements Codec<Order> {
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
    out.writeString(value.getId());
    out.name(Members.NAMES, 1);
    out.writeInt(value.count);
    out.name(Members.NAMES, 2);
    out.writeInt(value.fixed);
    out.name(Members.NAMES, 3);
    out.writeBoolean(value.isOpen());
    out.name(Members.NAMES, 4);
    out.writeString(value.getAName());
    out.name(Members.NAMES, 6);
    Order_StatusEmitCodec.INSTANCE.write(out, value.getStatus());
    out.name(Members.NAMES, 7);
    Order_ColourEmitCodec.INSTANCE.write(out, value.getColour());
    out.name(Members.NAMES, 8);
    out.writeString(value.getShown());
    out.name(Members.NAMES, 9);
    Members.PARTS.write(out, value.getParts());
    out.name(Members.NAMES, 10);
    out.writeInt(value.getSize());
    out.name(Members.NAMES, 11);
    out.writeString(value.getURL());
    out.name(Members.NAMES, 12);
    out.writeString(value.getBName());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Order value = new Order();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value.setId(Codecs.STRING.read(in));
        case 1 -> value.count = in.readInt();
        case 3 -> value.setOpen(in.readBoolean());
        case 4 -> value.setAName(Codecs.STRING.read(in));
        case 5 -> value.setSecret(Codecs.STRING.read(in));
        case 6 -> value.setStatus(Order_StatusEmitCodec.INSTANCE.read(in));
        case 7 -> value.setColour(Order_ColourEmitCodec.INSTANCE.read(in));
        case 8 -> value.shown = Codecs.STRING.read(in);
        case 9 -> value.setParts(Members.PARTS.read(in));
        case 12 -> value.bName = Codecs.STRING.read(in);
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
    static final MemberNames NAMES = MemberNames.of("id", "count", "fixed", "open", "aName", "secret", "status", "colour", "shown", "parts", "size", "URL", "bName");

    static final Codec<List<Order>> PARTS = Codecs.list(OrderEmitCodec.INSTANCE);
  }
}
