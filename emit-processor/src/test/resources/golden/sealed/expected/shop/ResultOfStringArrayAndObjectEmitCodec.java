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
 * Reads and writes {@code Result<String[], Object>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class ResultOfStringArrayAndObjectEmitCodec implements Codec<Result<String[], Object>> {
  /**
   * The only one.
   */
  public static final ResultOfStringArrayAndObjectEmitCodec INSTANCE = new ResultOfStringArrayAndObjectEmitCodec();

  private ResultOfStringArrayAndObjectEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Result<String[], Object> value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Result.Failed<String[], Object> value1) {
      Result_FailedOfStringArrayAndObjectEmitCodec.INSTANCE.write(out, value1);
    } else if (value instanceof Result.Ok<String[], Object> value2) {
      Result_OkOfStringArrayAndObjectEmitCodec.INSTANCE.write(out, value2);
    } else {
      throw new CodecException("no known subtype: " + value);
    }
  }

  @Override
  public @Nullable Result<String[], Object> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    return switch (type) {
      case "Result$Failed" -> Result_FailedOfStringArrayAndObjectEmitCodec.INSTANCE.read(in);
      case "Result$Ok" -> Result_OkOfStringArrayAndObjectEmitCodec.INSTANCE.read(in);
      default -> throw in.failure("'" + type + "' is no Result");
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
    static final MemberNames NAMES = MemberNames.of("@type");
  }
}
