package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code Sub<Integer>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class SubOfIntegerEmitCodec implements Codec<Sub<Integer>> {
  /**
   * The only one.
   */
  public static final SubOfIntegerEmitCodec INSTANCE = new SubOfIntegerEmitCodec();

  private SubOfIntegerEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Sub<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.getKey());
    out.name(Members.NAMES, 1);
    Members.VALUES.write(out, value.values);
    out.name(Members.NAMES, 2);
    Codecs.INTEGER.write(out, value.own);
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Sub<Integer> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Sub<Integer> value = new Sub<>();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value.setKey(Codecs.STRING.read(in));
        case 1 -> value.values = Members.VALUES.read(in);
        case 2 -> value.own = Codecs.INTEGER.read(in);
        default -> in.skipValue();
      }
    }
    return value;
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("key", "values", "own");

    static final Codec<Map<String, List<Integer>>> VALUES = Codecs.map(Codecs.list(Codecs.INTEGER));
  }
}
