package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Step.Turn} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Step_TurnEmitCodec implements Codec<Step.Turn> {
  /**
   * The only one.
   */
  public static final Step_TurnEmitCodec INSTANCE = new Step_TurnEmitCodec();

  private Step_TurnEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Step. @Nullable Turn value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name("Turn");
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeBoolean(value.left());
    out.endObject();
    out.endObject();
  }

  @Override
  public Step. @Nullable Turn read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekName();
    if (!type.equals("Turn")) {
      throw in.failure("'" + type + "' is no Step.Turn");
    }
    in.beginObject();
    in.nextName();
    boolean left = false;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> left = in.readBoolean();
        default -> in.skipValue();
      }
    }
    if (in.nextName() != null) {
      throw in.failure("expected only one member");
    }
    return new Step.Turn(left);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("left");
  }
}
