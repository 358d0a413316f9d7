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
 * Reads and writes {@link Account} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class AccountEmitCodec implements Codec<Account> {
  /**
   * The only one.
   */
  public static final AccountEmitCodec INSTANCE = new AccountEmitCodec();

  private AccountEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Account value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.getName());
    out.name(Members.NAMES, 1);
    out.writeString(value.secretLength());
    out.name(Members.NAMES, 2);
    out.writeString(value.getComputed());
    out.name(Members.NAMES, 4);
    out.writeString(value.hidden);
    out.name(Members.NAMES, 5);
    out.writeInt(value.size());
    out.name(Members.NAMES, 7);
    out.writeInt(value.shownValue);
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Account read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Account value = new Account();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value.setName(Codecs.STRING.read(in));
        case 3 -> value.setHalf(Codecs.STRING.read(in));
        case 4 -> value.hidden = Codecs.STRING.read(in);
        case 5 -> value.size(in.readInt());
        case 6 -> value.setSecret(Codecs.STRING.read(in));
        case 7 -> value.shownValue = in.readInt();
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
    static final MemberNames NAMES = MemberNames.of("base_name", "check", "computed", "half", "hidden", "length", "secret", "shown-value");
  }
}
