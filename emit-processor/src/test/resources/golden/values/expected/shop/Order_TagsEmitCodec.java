package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Tags} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_TagsEmitCodec implements Codec<Order.Tags> {
  /**
   * The only one.
   */
  public static final Order_TagsEmitCodec INSTANCE = new Order_TagsEmitCodec();

  private Order_TagsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Tags value) {
    if (value == null) {
      out.writeNull();
    } else {
      Members.VALUE.write(out, value.all());
    }
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Tags read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    return new Order.Tags(Members.VALUE.read(in));
  }

  @Override
  public JsonShape shape() {
    return Members.VALUE.shape();
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final Codec<List<String>> VALUE = Codecs.list(Codecs.STRING);
  }
}
