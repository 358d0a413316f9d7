package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import dev.emit.annotations.On;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

record Booking(
    @JsonFormat(shape = Shape.STRING) long id,
    @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> days,
    @JsonFormat(pattern = "d MMM uuuu HH:mm", timezone = "Europe/Vienna", locale = "de-AT")
        Instant booked,
    @JsonFormat(shape = Shape.NUMBER) Date changed,
    @JsonFormat(shape = Shape.NUMBER) State state) {
  enum State {
    OPEN,
    PAID
  }

  static class Handlers {
    @On("booked")
    void booked(Booking booking) {}
  }
}
