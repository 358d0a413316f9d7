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
    MoneyCodec.INSTANCE.write(out, value.price());
    out.name(Members.NAMES, 1);
    Members.PARTS.write(out, value.parts());
    out.name(Members.NAMES, 2);
    Members.CODE.write(out, value.code());
    out.name(Members.NAMES, 3);
    out.writeString(value.plain());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Money price = null;
    List<Money> parts = null;
    String code = null;
    String plain = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> price = MoneyCodec.INSTANCE.read(in);
        case 1 -> parts = Members.PARTS.read(in);
        case 2 -> code = Members.CODE.read(in);
        case 3 -> plain = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return new Order(price, parts, code, plain);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("price", "parts", "code", "plain");

    static final Codec<List<Money>> PARTS = Codecs.list(MoneyCodec.INSTANCE);

    static final Codec<String> CODE = new Upper();
  }
}
