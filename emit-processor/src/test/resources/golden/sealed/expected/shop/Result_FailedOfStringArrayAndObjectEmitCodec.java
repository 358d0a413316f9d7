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
 * Reads and writes {@code Result.Failed<String[], Object>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Result_FailedOfStringArrayAndObjectEmitCodec implements Codec<Result.Failed<String[], Object>> {
  /**
   * The only one.
   */
  public static final Result_FailedOfStringArrayAndObjectEmitCodec INSTANCE = new Result_FailedOfStringArrayAndObjectEmitCodec();

  private Result_FailedOfStringArrayAndObjectEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Result. @Nullable Failed<String[], Object> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Result$Failed");
    out.name(Members.NAMES, 1);
    Codecs.OBJECT.write(out, value.error());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Result. @Nullable Failed<String[], Object> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    if (!type.equals("Result$Failed")) {
      throw in.failure("'" + type + "' is no Result.Failed");
    }
    Object error = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> error = Codecs.OBJECT.read(in);
        default -> in.skipValue();
      }
    }
    return new Result.Failed<>(error);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("@type", "error");
  }
}
