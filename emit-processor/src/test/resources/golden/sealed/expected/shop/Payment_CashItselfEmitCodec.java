package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Payment.Cash} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Payment_CashItselfEmitCodec implements Codec<Payment.Cash> {
  /**
   * The only one.
   */
  public static final Payment_CashItselfEmitCodec INSTANCE = new Payment_CashItselfEmitCodec();

  private Payment_CashItselfEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Payment. @Nullable Cash value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("cash");
    out.name(Members.NAMES, 1);
    out.writeLong(value.cents);
    out.endObject();
  }

  @Override
  public Payment. @Nullable Cash read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    if (!type.equals("cash")) {
      throw in.failure("'" + type + "' is no Payment.Cash");
    }
    Payment.Cash value = new Payment.Cash();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> value.cents = in.readLong();
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
    static final MemberNames NAMES = MemberNames.of("kind", "cents");
  }
}
