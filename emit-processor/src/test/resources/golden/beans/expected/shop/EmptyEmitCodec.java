package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Empty} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class EmptyEmitCodec implements Codec<Empty> {
  /**
   * The only one.
   */
  public static final EmptyEmitCodec INSTANCE = new EmptyEmitCodec();

  private EmptyEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Empty value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.endObject();
  }

  @Override
  public @Nullable Empty read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      in.skipValue();
    }
    return new Empty();
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of();
  }
}
