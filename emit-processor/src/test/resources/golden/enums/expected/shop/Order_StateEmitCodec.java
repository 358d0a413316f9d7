package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Order.State} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Order_StateEmitCodec implements Codec<Order.State> {
  /**
   * The only one.
   */
  public static final Order_StateEmitCodec INSTANCE = new Order_StateEmitCodec();

  private Order_StateEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Order. @Nullable State value) {
    out.writeString(value == null ? null : text(value));
  }

  @Override
  public Order. @Nullable State read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String text = in.readString();
    return switch (text) {
      case "new" -> Order.State.OPEN;
      case "CLOSED", "done" -> Order.State.CLOSED;
      case "UNKNOWN" -> Order.State.UNKNOWN;
      default -> Order.State.UNKNOWN;
    };
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }

  private static String text(Order.State constant) {
    return switch (constant) {
      case OPEN -> "new";
      default -> constant.name();
    };
  }
}
