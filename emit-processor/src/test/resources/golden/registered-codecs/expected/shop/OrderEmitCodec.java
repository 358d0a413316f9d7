package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.time.Instant;
import java.util.BitSet;
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
    Members.PLACED.write(out, value.placed());
    out.name(Members.NAMES, 1);
    Flags.INSTANCE.write(out, value.flags());
    out.name(Members.NAMES, 2);
    Members.MORE.write(out, value.more());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Instant placed = null;
    BitSet flags = null;
    List<BitSet> more = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> placed = Members.PLACED.read(in);
        case 1 -> flags = Flags.INSTANCE.read(in);
        case 2 -> more = Members.MORE.read(in);
        default -> in.skipValue();
      }
    }
    return new Order(placed, flags, more);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("placed", "flags", "more");

    static final Codec<Instant> PLACED = new Millis();

    static final Codec<List<BitSet>> MORE = Codecs.list(Flags.INSTANCE);
  }
}
