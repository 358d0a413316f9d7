package shop;

import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Codec} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class CodecEmitCodec implements dev.emit.codec.Codec<Codec> {
  /**
   * The only one.
   */
  public static final CodecEmitCodec INSTANCE = new CodecEmitCodec();

  private CodecEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Codec value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    EventEmitCodec.INSTANCE.write(out, value.event());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Codec read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Event event = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> event = EventEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Codec(event);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("event");
  }
}
