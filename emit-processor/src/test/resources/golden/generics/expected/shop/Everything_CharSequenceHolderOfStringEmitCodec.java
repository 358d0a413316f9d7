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
 * Reads and writes {@code Everything.CharSequenceHolder<String>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Everything_CharSequenceHolderOfStringEmitCodec implements Codec<Everything.CharSequenceHolder<String>> {
  /**
   * The only one.
   */
  public static final Everything_CharSequenceHolderOfStringEmitCodec INSTANCE = new Everything_CharSequenceHolderOfStringEmitCodec();

  private Everything_CharSequenceHolderOfStringEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Everything. @Nullable CharSequenceHolder<String> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.text());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Everything. @Nullable CharSequenceHolder<String> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String text = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> text = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return new Everything.CharSequenceHolder<>(text);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("text");
  }
}
