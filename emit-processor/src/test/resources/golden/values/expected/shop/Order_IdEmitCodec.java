package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Id} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_IdEmitCodec implements Codec<Order.Id> {
  /**
   * The only one.
   */
  public static final Order_IdEmitCodec INSTANCE = new Order_IdEmitCodec();

  private Order_IdEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Id value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.text());
    }
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Id read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    return new Order.Id(Codecs.STRING.read(in));
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
