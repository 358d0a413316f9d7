package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Priority} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_PriorityEmitCodec implements Codec<Order.Priority> {
  /**
   * The only one.
   */
  public static final Order_PriorityEmitCodec INSTANCE = new Order_PriorityEmitCodec();

  private Order_PriorityEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Priority value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeInt(value.ordinal());
    }
  }

  @Override
  public Order. @Nullable Priority read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    int number = in.readInt();
    return switch (number) {
      case 0 -> Order.Priority.LOW;
      case 1 -> Order.Priority.HIGH;
      default -> throw in.failure("'" + number + "' is no Order.Priority");
    };
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
