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

  private static final MemberNames NAMES = MemberNames.of("by");

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
    out.name(NAMES, 0);
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
    for (int member = in.nextMember(NAMES); member != MemberNames.END; member = in.nextMember(NAMES)) {
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
}
