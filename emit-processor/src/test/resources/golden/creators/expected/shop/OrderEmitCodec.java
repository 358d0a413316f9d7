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
    Members.LINES.write(out, value.getLines());
    out.name(Members.NAMES, 2);
    out.writeString(value.getNote());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    boolean hasId = false;
    List<Order.Money> lines = null;
    String note = null;
    boolean hasNote = false;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> {
          id = Codecs.STRING.read(in);
          hasId = true;
        }
        case 1 -> lines = Members.LINES.read(in);
        case 2 -> {
          note = Codecs.STRING.read(in);
          hasNote = true;
        }
        default -> in.skipValue();
      }
    }
    if (!hasId) {
      throw in.failure("the member 'id' is missing");
    }
    Order value = new Order(id, lines);
    if (hasNote) {
      value.setNote(note);
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
    static final MemberNames NAMES = MemberNames.of("id", "lines", "note");

    static final Codec<List<Order.Money>> LINES = Codecs.list(Order_MoneyEmitCodec.INSTANCE);
  }
}
