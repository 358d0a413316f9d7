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
 * Reads and writes {@code Result.Ok<String[], Object>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Result_OkOfStringArrayAndObjectEmitCodec implements Codec<Result.Ok<String[], Object>> {
  /**
   * The only one.
   */
  public static final Result_OkOfStringArrayAndObjectEmitCodec INSTANCE = new Result_OkOfStringArrayAndObjectEmitCodec();

  private Result_OkOfStringArrayAndObjectEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Result. @Nullable Ok<String[], Object> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Result$Ok");
    out.name(Members.NAMES, 1);
    Members.VALUE.write(out, value.value());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Result. @Nullable Ok<String[], Object> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    if (!type.equals("Result$Ok")) {
      throw in.failure("'" + type + "' is no Result.Ok");
    }
    String[] value_ = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> value_ = Members.VALUE.read(in);
        default -> in.skipValue();
      }
    }
    return new Result.Ok<>(value_);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("@type", "value");

    static final Codec<String[]> VALUE = Codecs.array(Codecs.STRING, String[]::new);
  }
}
