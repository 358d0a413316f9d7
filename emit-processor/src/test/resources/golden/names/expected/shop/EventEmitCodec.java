package shop;

import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Event} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class EventEmitCodec implements dev.emit.codec.Codec<Event> {
  /**
   * The only one.
   */
  public static final EventEmitCodec INSTANCE = new EventEmitCodec();

  private EventEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Event value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    CodecEmitCodec.INSTANCE.write(out, value.codec());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Event read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Codec codec = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> codec = CodecEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Event(codec);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("codec");
  }
}
