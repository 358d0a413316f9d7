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
 * Reads and writes {@link Shape} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class ShapeEmitCodec implements Codec<Shape> {
  /**
   * The only one.
   */
  public static final ShapeEmitCodec INSTANCE = new ShapeEmitCodec();

  private ShapeEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Shape value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Shape_EventEmitCodec.INSTANCE.write(out, value.event());
    out.name(Members.NAMES, 1);
    Members.CODECS.write(out, value.Codecs());
    out.name(Members.NAMES, 2);
    Shape_OverrideEmitCodec.INSTANCE.write(out, value.members());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Shape read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Shape.Event event = null;
    List<Shape> Codecs_ = null;
    Shape.Override members = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> event = Shape_EventEmitCodec.INSTANCE.read(in);
        case 1 -> Codecs_ = Members.CODECS.read(in);
        case 2 -> members = Shape_OverrideEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Shape(event, Codecs_, members);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("event", "Codecs", "members");

    static final Codec<List<Shape>> CODECS = Codecs.list(ShapeEmitCodec.INSTANCE);
  }
}
