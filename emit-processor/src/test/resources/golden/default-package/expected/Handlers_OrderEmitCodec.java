import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Handlers.Order} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Handlers_OrderEmitCodec implements Codec<Handlers.Order> {
  /**
   * The only one.
   */
  public static final Handlers_OrderEmitCodec INSTANCE = new Handlers_OrderEmitCodec();

  private Handlers_OrderEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Handlers. @Nullable Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString(value.id());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Handlers. @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> id = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return new Handlers.Order(id);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("id");
  }
}
