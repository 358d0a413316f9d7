package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Step.Move} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Step_MoveEmitCodec implements Codec<Step.Move> {
  /**
   * The only one.
   */
  public static final Step_MoveEmitCodec INSTANCE = new Step_MoveEmitCodec();

  private Step_MoveEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Step. @Nullable Move value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name("Move");
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeInt(value.by());
    out.endObject();
    out.endObject();
  }

  @Override
  public Step. @Nullable Move read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekName();
    if (!type.equals("Move")) {
      throw in.failure("'" + type + "' is no Step.Move");
    }
    in.beginObject();
    in.nextName();
    int by = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> by = in.readInt();
        default -> in.skipValue();
      }
    }
    if (in.nextName() != null) {
      throw in.failure("expected only one member");
    }
    return new Step.Move(by);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("by");
  }
}
