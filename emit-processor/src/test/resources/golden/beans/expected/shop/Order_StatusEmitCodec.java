package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.Status} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Order_StatusEmitCodec implements Codec<Order.Status> {
  /**
   * The only one.
   */
  public static final Order_StatusEmitCodec INSTANCE = new Order_StatusEmitCodec();

  private Order_StatusEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable Status value) {
    out.writeString(value == null ? null : value.name());
  }

  @Override
  public Order. @Nullable Status read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String text = in.readString();
    return switch (text) {
      case "NEW" -> Order.Status.NEW;
      case "PAID" -> Order.Status.PAID;
      default -> throw in.failure("'" + text + "' is no Order.Status");
    };
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
