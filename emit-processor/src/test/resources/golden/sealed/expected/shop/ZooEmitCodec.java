package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Zoo} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public final class ZooEmitCodec implements Codec<Zoo> {
  /**
   * The only one.
   */
  public static final ZooEmitCodec INSTANCE = new ZooEmitCodec();

  private ZooEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Zoo value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    AnimalEmitCodec.INSTANCE.write(out, value.animal());
    out.name(Members.NAMES, 1);
    Animal_CatEmitCodec.INSTANCE.write(out, value.cat());
    out.name(Members.NAMES, 2);
    Animal_BirdEmitCodec.INSTANCE.write(out, value.bird());
    out.name(Members.NAMES, 3);
    Members.PAYMENTS.write(out, value.payments());
    out.name(Members.NAMES, 4);
    Payment_CardEmitCodec.INSTANCE.write(out, value.card());
    out.name(Members.NAMES, 5);
    Payment_CashEmitCodec.INSTANCE.write(out, value.cash());
    out.name(Members.NAMES, 6);
    ResultOfAnimalAndStringEmitCodec.INSTANCE.write(out, value.result());
    out.name(Members.NAMES, 7);
    Members.ANY.write(out, value.any());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Zoo read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Animal animal = null;
    Animal.Cat cat = null;
    Animal.Bird bird = null;
    Map<String, Payment> payments = null;
    Payment.Card card = null;
    Payment.Cash cash = null;
    Result<Animal, String> result = null;
    Result<String[], ?> any = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> animal = AnimalEmitCodec.INSTANCE.read(in);
        case 1 -> cat = Animal_CatEmitCodec.INSTANCE.read(in);
        case 2 -> bird = Animal_BirdEmitCodec.INSTANCE.read(in);
        case 3 -> payments = Members.PAYMENTS.read(in);
        case 4 -> card = Payment_CardEmitCodec.INSTANCE.read(in);
        case 5 -> cash = Payment_CashEmitCodec.INSTANCE.read(in);
        case 6 -> result = ResultOfAnimalAndStringEmitCodec.INSTANCE.read(in);
        case 7 -> any = Members.ANY.read(in);
        default -> in.skipValue();
      }
    }
    return new Zoo(animal, cat, bird, payments, card, cash, result, any);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("animal", "cat", "bird", "payments", "card", "cash", "result", "any");

    static final Codec<Map<String, Payment>> PAYMENTS = Codecs.map(PaymentEmitCodec.INSTANCE);

    static final Codec<Result<String[], ?>> ANY = (Codec<Result<String[], ?>>) (Codec<?>) ResultOfStringArrayAndObjectEmitCodec.INSTANCE;
  }
}
