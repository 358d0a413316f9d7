package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class OrderEmitCodec implements Codec<Order> {
  /**
   * The only one.
   */
  public static final OrderEmitCodec INSTANCE = new OrderEmitCodec();

  private OrderEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Order value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeInt(value.totalCents());
    if (value.id() != null) {
      out.name(Members.NAMES, 1);
      out.writeString(value.id());
    }
    out.name(Members.NAMES, 4);
    out.writeString(value.always());
    if (value.lines() != null && !value.lines().isEmpty()) {
      out.name(Members.NAMES, 5);
      Members.LINES.write(out, value.lines());
    }
    if (value.numbers() != null && value.numbers().length > 0) {
      out.name(Members.NAMES, 6);
      Codecs.INT_ARRAY.write(out, value.numbers());
    }
    if (value.text() != null && !value.text().isEmpty()) {
      out.name(Members.NAMES, 7);
      out.writeString(value.text());
    }
    if (value.maybe() != null && value.maybe().isPresent()) {
      out.name(Members.NAMES, 8);
      Members.MAYBE.write(out, value.maybe());
    }
    if (value.someURLValues() != null) {
      out.name(Members.NAMES, 9);
      Members.SOME_URLVALUES.write(out, value.someURLValues());
    }
    if (value.aFlag() != null) {
      out.name(Members.NAMES, 10);
      Codecs.BOOLEAN.write(out, value.aFlag());
    }
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String id = null;
    boolean hasId = false;
    int totalCents = 0;
    String secret = null;
    String internalNote = null;
    String always = null;
    List<String> lines = null;
    int[] numbers = null;
    String text = null;
    Optional<String> maybe = Optional.empty();
    Map<String, String> someURLValues = null;
    Boolean aFlag = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0, 11 -> totalCents = in.readInt();
        case 1, 12, 13 -> {
          id = Codecs.STRING.read(in);
          hasId = true;
        }
        case 4 -> always = Codecs.STRING.read(in);
        case 5 -> lines = Members.LINES.read(in);
        case 6 -> numbers = Codecs.INT_ARRAY.read(in);
        case 7 -> text = Codecs.STRING.read(in);
        case 8 -> maybe = Members.MAYBE.read(in);
        case 9 -> someURLValues = Members.SOME_URLVALUES.read(in);
        case 10 -> aFlag = Codecs.BOOLEAN.read(in);
        default -> in.skipValue();
      }
    }
    if (!hasId) {
      throw in.failure("the member 'ID' is missing");
    }
    return new Order(id, totalCents, secret, internalNote, always, lines, numbers, text, maybe, someURLValues, aFlag);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("total_cents", "ID", "secret", "internal_note", "always", "lines", "numbers", "text", "maybe", "some_urlvalues", "a_flag", "cents", "id", "orderId");

    static final Codec<List<String>> LINES = Codecs.list(Codecs.STRING);

    static final Codec<Optional<String>> MAYBE = Codecs.optional(Codecs.STRING);

    static final Codec<Map<String, String>> SOME_URLVALUES = Codecs.map(Codecs.STRING);
  }
}
