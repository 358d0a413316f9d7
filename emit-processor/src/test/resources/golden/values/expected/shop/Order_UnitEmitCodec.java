package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Unit} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_UnitEmitCodec implements Codec<Order.Unit> {
  /**
   * The only one.
   */
  public static final Order_UnitEmitCodec INSTANCE = new Order_UnitEmitCodec();

  private Order_UnitEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Unit value) {
    out.writeString(value == null ? null : value.name());
  }

  @Override
  @SuppressWarnings("NullAway")
  public Order. @Nullable Unit read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    return Order.Unit.of(Codecs.STRING.read(in));
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
