package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Quote} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class QuoteEmitCodec implements Codec<Quote> {
  /**
   * The only one.
   */
  public static final QuoteEmitCodec INSTANCE = new QuoteEmitCodec();

  private QuoteEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Quote value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeLong(value.cents());
    out.endObject();
  }

  @Override
  public @Nullable Quote read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    long cents = 0L;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> cents = in.readLong();
        default -> in.skipValue();
      }
    }
    return new Quote(cents);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("cents");
  }
}
