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
 * Reads and writes {@link Everything.Item} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Everything_ItemEmitCodec implements Codec<Everything.Item> {
  /**
   * The only one.
   */
  public static final Everything_ItemEmitCodec INSTANCE = new Everything_ItemEmitCodec();

  private static final MemberNames NAMES = MemberNames.of("id");

  private Everything_ItemEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Everything. @Nullable Item value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(NAMES, 0);
    out.writeString(value.id());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Everything. @Nullable Item read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    in.beginObject();
    for (int member = in.nextMember(NAMES); member != MemberNames.END; member = in.nextMember(NAMES)) {
      switch (member) {
        case 0 -> id = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return new Everything.Item(id);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }
}
