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
 * Reads and writes {@link EmitRegistry.MovedParams} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry_MovedParamsEmitCodec implements Codec<EmitRegistry.MovedParams> {
  /**
   * The only one.
   */
  public static final EmitRegistry_MovedParamsEmitCodec INSTANCE = new EmitRegistry_MovedParamsEmitCodec();

  private EmitRegistry_MovedParamsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, EmitRegistry. @Nullable MovedParams value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    OrderEmitCodec.INSTANCE.write(out, value.order());
    out.name(Members.NAMES, 1);
    out.writeString(value.where_to());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public EmitRegistry. @Nullable MovedParams read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Order order = null;
    String where_to = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> order = OrderEmitCodec.INSTANCE.read(in);
        case 1 -> where_to = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return new EmitRegistry.MovedParams(order, where_to);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("order", "where to");
  }
}
