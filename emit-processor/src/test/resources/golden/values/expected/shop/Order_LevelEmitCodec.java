package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Level} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_LevelEmitCodec implements Codec<Order.Level> {
  /**
   * The only one.
   */
  public static final Order_LevelEmitCodec INSTANCE = new Order_LevelEmitCodec();

  private Order_LevelEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Level value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeInt(value.rank());
    }
  }

  @Override
  public Order. @Nullable Level read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    int read = in.readInt();
    for (Order.Level constant : Order.Level.values()) {
      if (constant.rank() == read) {
        return constant;
      }
    }
    throw in.failure("'" + read + "' is no Order.Level");
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
