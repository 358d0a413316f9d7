package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Shape.Override} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Shape_OverrideEmitCodec implements Codec<Shape.Override> {
  /**
   * The only one.
   */
  public static final Shape_OverrideEmitCodec INSTANCE = new Shape_OverrideEmitCodec();

  private Shape_OverrideEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Shape. @Nullable Override value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeInt(value.value());
    out.endObject();
  }

  @Override
  public Shape. @Nullable Override read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    int value_ = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value_ = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Shape.Override(value_);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("value");
  }
}
