package shop;

import dev.emit.Binding;
import dev.emit.Event;
import dev.emit.handler.Handler;
import javax.annotation.processing.Generated;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code booked}, handled by {@code Booking.Handlers.booked}.
   */
  static final Event<Booking> BOOKED = Event.of("booked", BookingEmitCodec.INSTANCE);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Booking.Handlers}.
   *
   * @param handlers the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Booking.Handlers handlers) {
    return Binding.builder()
        .handler("Booking.Handlers.booked", BOOKED, new Handler<Booking>() {
          @Override
          public void handle(Booking message) throws Exception {
            handlers.booked(message);
          }
        })
        .build();
  }
}
