package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link EmitRegistry.SumParams} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry_SumParamsEmitCodec implements Codec<EmitRegistry.SumParams> {
  /**
   * The only one.
   */
  public static final EmitRegistry_SumParamsEmitCodec INSTANCE = new EmitRegistry_SumParamsEmitCodec();

  private EmitRegistry_SumParamsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, EmitRegistry. @Nullable SumParams value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeInt(value.left());
    out.name(Members.NAMES, 1);
    out.writeInt(value.class_());
    out.endObject();
  }

  @Override
  public EmitRegistry. @Nullable SumParams read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    int left = 0;
    int class_ = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> left = in.readInt();
        case 1 -> class_ = in.readInt();
        default -> in.skipValue();
      }
    }
    return new EmitRegistry.SumParams(left, class_);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("left", "class");
  }
}
