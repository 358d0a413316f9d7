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
 * Reads and writes {@link Labelled} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class LabelledEmitCodec implements Codec<Labelled> {
  /**
   * The only one.
   */
  public static final LabelledEmitCodec INSTANCE = new LabelledEmitCodec();

  private LabelledEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Labelled value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.id());
    out.name(Members.NAMES, 1);
    out.writeBoolean(value.isOpen());
    out.name(Members.NAMES, 2);
    out.writeString(value.getLabel());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Labelled read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    boolean open = false;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> id = Codecs.STRING.read(in);
        case 1 -> open = in.readBoolean();
        default -> in.skipValue();
      }
    }
    return new Labelled(id, open);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("id", "open", "label");
  }
}
