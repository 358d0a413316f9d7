package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Colour} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Order_ColourEmitCodec implements Codec<Order.Colour> {
  /**
   * The only one.
   */
  public static final Order_ColourEmitCodec INSTANCE = new Order_ColourEmitCodec();

  private Order_ColourEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Colour value) {
    out.writeString(value == null ? null : value.toString());
  }

  @Override
  public Order. @Nullable Colour read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String text = in.readString();
    for (Order.Colour constant : Order.Colour.values()) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    throw in.failure("'" + text + "' is no Order.Colour");
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
