package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link shop.Shape} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class ShapeEmitCodec implements Codec<shop.Shape> {
  /**
   * The only one.
   */
  public static final ShapeEmitCodec INSTANCE = new ShapeEmitCodec();

  private static final MemberNames NAMES = MemberNames.of("event", "Codecs", "members");

  private ShapeEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, shop. @Nullable Shape value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(NAMES, 0);
    Shape_EventEmitCodec.INSTANCE.write(out, value.event());
    out.name(NAMES, 1);
    Members.CODECS.write(out, value.Codecs());
    out.name(NAMES, 2);
    Shape_OverrideEmitCodec.INSTANCE.write(out, value.members());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public shop. @Nullable Shape read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    shop.Shape.Event event = null;
    List<shop.Shape> Codecs_ = null;
    shop.Shape.Override members = null;
    in.beginObject();
    for (int member = in.nextMember(NAMES); member != MemberNames.END; member = in.nextMember(NAMES)) {
      switch (member) {
        case 0 -> event = Shape_EventEmitCodec.INSTANCE.read(in);
        case 1 -> Codecs_ = Members.CODECS.read(in);
        case 2 -> members = Shape_OverrideEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new shop.Shape(event, Codecs_, members);
  }

  @Override
  public Codec.Shape shape() {
    return Shape.OBJECT;
  }

  /**
   * Codecs of the members, initialised at first use, so that types may refer to each other.
   */
  private static final class Members {
    static final Codec<List<shop.Shape>> CODECS = Codecs.list(ShapeEmitCodec.INSTANCE);
  }
}
