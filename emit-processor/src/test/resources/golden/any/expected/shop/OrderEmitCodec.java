package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class OrderEmitCodec implements Codec<Order> {
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
    out.writeString(value.id);
    if (value.others() != null) {
      for (var each : value.others().entrySet()) {
        out.name(each.getKey());
        Members.ANY.write(out, each.getValue());
      }
    }
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Order read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Order value = new Order();
    Map<String, List<String>> others = new LinkedHashMap<>();
    in.beginObject();
    for (String member = in.nextName(); member != null; member = in.nextName()) {
      switch (member) {
        case "id" -> value.id = Codecs.STRING.read(in);
        case "internal" -> in.skipValue();
        default -> others.put(member, Members.ANY.read(in));
      }
    }
    for (var each : others.entrySet()) {
      value.add(each.getKey(), each.getValue());
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
    static final MemberNames NAMES = MemberNames.of("id");

    static final Codec<List<String>> ANY = Codecs.list(Codecs.STRING);
  }
}
