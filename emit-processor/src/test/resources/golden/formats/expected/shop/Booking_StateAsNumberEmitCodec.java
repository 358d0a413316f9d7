package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Booking.State} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Booking_StateAsNumberEmitCodec implements Codec<Booking.State> {
  /**
   * The only one.
   */
  public static final Booking_StateAsNumberEmitCodec INSTANCE = new Booking_StateAsNumberEmitCodec();

  private Booking_StateAsNumberEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Booking. @Nullable State value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeInt(value.ordinal());
    }
  }

  @Override
  public Booking. @Nullable State read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    int number = in.readInt();
    return switch (number) {
      case 0 -> Booking.State.OPEN;
      case 1 -> Booking.State.PAID;
      default -> throw in.failure("'" + number + "' is no Booking.State");
    };
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
