package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link EmitRegistry.OlderParams} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings("removal")
public final class EmitRegistry_OlderParamsEmitCodec implements Codec<EmitRegistry.OlderParams> {
  /**
   * The only one.
   */
  public static final EmitRegistry_OlderParamsEmitCodec INSTANCE = new EmitRegistry_OlderParamsEmitCodec();

  private EmitRegistry_OlderParamsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, EmitRegistry. @Nullable OlderParams value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    OlderEmitCodec.INSTANCE.write(out, value.older());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public EmitRegistry. @Nullable OlderParams read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Older older = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> older = OlderEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new EmitRegistry.OlderParams(older);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("older");
  }
}
