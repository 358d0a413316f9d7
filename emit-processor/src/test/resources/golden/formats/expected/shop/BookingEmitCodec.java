package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.Formats;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.Keys;
import dev.emit.codec.MemberNames;
import dev.emit.codec.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Booking} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class BookingEmitCodec implements Codec<Booking> {
  /**
   * The only one.
   */
  public static final BookingEmitCodec INSTANCE = new BookingEmitCodec();

  private BookingEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Booking value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Members.ID.write(out, value.id());
    out.name(Members.NAMES, 1);
    Members.DAYS.write(out, value.days());
    out.name(Members.NAMES, 2);
    Members.BOOKED.write(out, value.booked());
    out.name(Members.NAMES, 3);
    Members.CHANGED.write(out, value.changed());
    out.name(Members.NAMES, 4);
    Booking_StateAsNumberEmitCodec.INSTANCE.write(out, value.state());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Booking read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    long id = 0L;
    List<LocalDate> days = null;
    Instant booked = null;
    Date changed = null;
    Booking.State state = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> id = Members.ID.read(in);
        case 1 -> days = Members.DAYS.read(in);
        case 2 -> booked = Members.BOOKED.read(in);
        case 3 -> changed = Members.CHANGED.read(in);
        case 4 -> state = Booking_StateAsNumberEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Booking(id, days, booked, changed, state);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("id", "days", "booked", "changed", "state");

    static final Codec<Long> ID = Nulls.refused(Keys.LONG.text());

    static final Codec<List<LocalDate>> DAYS = Codecs.list(Formats.localDate(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ENGLISH)));

    static final Codec<Instant> BOOKED = Formats.instant(DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.forLanguageTag("de-AT")).withZone(ZoneId.of("Europe/Vienna")));

    static final Codec<Date> CHANGED = Formats.DATE_NUMBER;
  }
}
