package shop;

import dev.emit.codec.Codec;
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
    Order_IdEmitCodec.INSTANCE.write(out, value.id());
    out.name(Members.NAMES, 1);
    Order_TagsEmitCodec.INSTANCE.write(out, value.tags());
    out.name(Members.NAMES, 2);
    Order_LevelEmitCodec.INSTANCE.write(out, value.level());
    out.name(Members.NAMES, 3);
    Order_UnitEmitCodec.INSTANCE.write(out, value.unit());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Order.Id id = null;
    Order.Tags tags = null;
    Order.Level level = null;
    Order.Unit unit = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> id = Order_IdEmitCodec.INSTANCE.read(in);
        case 1 -> tags = Order_TagsEmitCodec.INSTANCE.read(in);
        case 2 -> level = Order_LevelEmitCodec.INSTANCE.read(in);
        case 3 -> unit = Order_UnitEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Order(id, tags, level, unit);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("id", "tags", "level", "unit");
  }
}
