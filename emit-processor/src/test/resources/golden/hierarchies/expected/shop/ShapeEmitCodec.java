package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Shape} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class ShapeEmitCodec implements Codec<Shape> {
  /**
   * The only one.
   */
  public static final ShapeEmitCodec INSTANCE = new ShapeEmitCodec();

  private ShapeEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Shape value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Shape.Circle value1) {
      Shape_CircleEmitCodec.INSTANCE.write(out, value1);
    } else if (value instanceof Shape.Other value2) {
      Shape_OtherEmitCodec.INSTANCE.write(out, value2);
    } else if (value instanceof Shape.Square value3) {
      Shape_SquareEmitCodec.INSTANCE.write(out, value3);
    } else {
      throw new CodecException("no known subtype: " + value);
    }
  }

  @Override
  public @Nullable Shape read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0, "Shape$Other");
    return switch (type) {
      case "circle" -> Shape_CircleEmitCodec.INSTANCE.read(in);
      case "square" -> Shape_SquareEmitCodec.INSTANCE.read(in);
      default -> Shape_OtherEmitCodec.INSTANCE.read(in);
    };
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("kind");
  }
}
