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
 * Reads and writes {@link Payment.Card} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Payment_CardEmitCodec implements Codec<Payment.Card> {
  /**
   * The only one.
   */
  public static final Payment_CardEmitCodec INSTANCE = new Payment_CardEmitCodec();

  private Payment_CardEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Payment. @Nullable Card value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("card");
    out.name(Members.NAMES, 1);
    out.writeLong(value.cents);
    out.name(Members.NAMES, 2);
    out.writeString(value.number);
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Payment. @Nullable Card read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    if (!type.equals("card")) {
      throw in.failure("'" + type + "' is no Payment.Card");
    }
    Payment.Card value = new Payment.Card();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> value.cents = in.readLong();
        case 2 -> value.number = Codecs.STRING.read(in);
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
    static final MemberNames NAMES = MemberNames.of("kind", "cents", "number");
  }
}
