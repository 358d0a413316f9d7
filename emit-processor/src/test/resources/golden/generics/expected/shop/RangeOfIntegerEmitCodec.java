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
 * Reads and writes {@code Range<Integer>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class RangeOfIntegerEmitCodec implements Codec<Range<Integer>> {
  /**
   * The only one.
   */
  public static final RangeOfIntegerEmitCodec INSTANCE = new RangeOfIntegerEmitCodec();

  private RangeOfIntegerEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Range<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Codecs.INTEGER.write(out, value.from());
    out.name(Members.NAMES, 1);
    Codecs.INTEGER.write(out, value.to());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Range<Integer> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Integer from = null;
    Integer to = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> from = Codecs.INTEGER.read(in);
        case 1 -> to = Codecs.INTEGER.read(in);
        default -> in.skipValue();
      }
    }
    return new Range<>(from, to);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("from", "to");
  }
}
