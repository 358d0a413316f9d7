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
 * Reads and writes {@code Result.Failed<Animal, String>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Result_FailedOfAnimalAndStringEmitCodec implements Codec<Result.Failed<Animal, String>> {
  /**
   * The only one.
   */
  public static final Result_FailedOfAnimalAndStringEmitCodec INSTANCE = new Result_FailedOfAnimalAndStringEmitCodec();

  private Result_FailedOfAnimalAndStringEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Result. @Nullable Failed<Animal, String> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Result$Failed");
    out.name(Members.NAMES, 1);
    out.writeString(value.error());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Result. @Nullable Failed<Animal, String> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    if (!type.equals("Result$Failed")) {
      throw in.failure("'" + type + "' is no Result.Failed");
    }
    String error = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> error = Codecs.STRING.read(in);
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
