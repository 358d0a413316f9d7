package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Payment} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class PaymentEmitCodec implements Codec<Payment> {
  /**
   * The only one.
   */
  public static final PaymentEmitCodec INSTANCE = new PaymentEmitCodec();

  private PaymentEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Payment value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Payment.Card value1) {
      Payment_CardEmitCodec.INSTANCE.write(out, value1);
    } else if (value instanceof Payment.Voucher value2) {
      Payment_VoucherEmitCodec.INSTANCE.write(out, value2);
    } else if (value instanceof Payment.Cash value3) {
      Payment_CashItselfEmitCodec.INSTANCE.write(out, value3);
    } else {
      PaymentItselfEmitCodec.INSTANCE.write(out, value);
    }
  }

  @Override
  public @Nullable Payment read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    return switch (type) {
      case "card" -> Payment_CardEmitCodec.INSTANCE.read(in);
      case "Payment$Voucher" -> Payment_VoucherEmitCodec.INSTANCE.read(in);
      case "cash" -> Payment_CashItselfEmitCodec.INSTANCE.read(in);
      case "Payment" -> PaymentItselfEmitCodec.INSTANCE.read(in);
      default -> throw in.failure("'" + type + "' is no Payment");
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
