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
 * Reads and writes {@link Shape.Square} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Shape_SquareEmitCodec implements Codec<Shape.Square> {
  /**
   * The only one.
   */
  public static final Shape_SquareEmitCodec INSTANCE = new Shape_SquareEmitCodec();

  private Shape_SquareEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Shape. @Nullable Square value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.kind());
    out.name(Members.NAMES, 1);
    out.writeInt(value.side());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Shape. @Nullable Square read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    if (!type.equals("square")) {
      throw in.failure("'" + type + "' is no Shape.Square");
    }
    String kind = null;
    int side = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> kind = Codecs.STRING.read(in);
        case 1 -> side = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Shape.Square(kind, side);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("kind", "side");
  }
}
