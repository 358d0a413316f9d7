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
 * Reads and writes {@link EmitRegistry.ParamsParams} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry_ParamsParamsEmitCodec implements Codec<EmitRegistry.ParamsParams> {
  /**
   * The only one.
   */
  public static final EmitRegistry_ParamsParamsEmitCodec INSTANCE = new EmitRegistry_ParamsParamsEmitCodec();

  private EmitRegistry_ParamsParamsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, EmitRegistry. @Nullable ParamsParams value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.id());
    out.name(Members.NAMES, 1);
    out.writeString(value.e_mail());
    out.name(Members.NAMES, 2);
    out.writeInt(value.hashCode_());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public EmitRegistry. @Nullable ParamsParams read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    String e_mail = null;
    int hashCode_ = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> id = Codecs.STRING.read(in);
        case 1 -> e_mail = Codecs.STRING.read(in);
        case 2 -> hashCode_ = in.readInt();
        default -> in.skipValue();
      }
    }
    return new EmitRegistry.ParamsParams(id, e_mail, hashCode_);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("id", "e-mail", "hashCode");
  }
}
