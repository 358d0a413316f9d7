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
public final class Payment_CashEmitCodec implements Codec<Payment.Cash> {
  /**
   * The only one.
   */
  public static final Payment_CashEmitCodec INSTANCE = new Payment_CashEmitCodec();

  private Payment_CashEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Payment. @Nullable Cash value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Payment.Voucher value1) {
      Payment_VoucherEmitCodec.INSTANCE.write(out, value1);
    } else {
      Payment_CashItselfEmitCodec.INSTANCE.write(out, value);
    }
  }

  @Override
  public Payment. @Nullable Cash read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    return switch (type) {
      case "Payment$Voucher" -> Payment_VoucherEmitCodec.INSTANCE.read(in);
      case "cash" -> Payment_CashItselfEmitCodec.INSTANCE.read(in);
      default -> throw in.failure("'" + type + "' is no Payment.Cash");
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
    static final MemberNames NAMES = MemberNames.of("kind");
  }
}
