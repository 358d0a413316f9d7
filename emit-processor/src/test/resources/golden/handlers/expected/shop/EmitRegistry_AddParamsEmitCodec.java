package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link EmitRegistry.AddParams} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry_AddParamsEmitCodec implements Codec<EmitRegistry.AddParams> {
  /**
   * The only one.
   */
  public static final EmitRegistry_AddParamsEmitCodec INSTANCE = new EmitRegistry_AddParamsEmitCodec();

  private EmitRegistry_AddParamsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, EmitRegistry. @Nullable AddParams value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeInt(value.count());
    out.endObject();
  }

  @Override
  public EmitRegistry. @Nullable AddParams read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    int count = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> count = in.readInt();
        default -> in.skipValue();
      }
    }
    return new EmitRegistry.AddParams(count);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("count");
  }
}
