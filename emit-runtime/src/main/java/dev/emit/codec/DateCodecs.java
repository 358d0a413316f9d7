package dev.emit.codec;

import java.text.DateFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Function;

/** Codecs of the dates from before java.time, which write what Jackson writes by default. */
@SuppressWarnings("JavaUtilDate") // Messages have them.
final class DateCodecs {
  /** Always with milliseconds, as Jackson has it. */
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter READ =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .appendValue(ChronoField.HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
          .optionalStart()
          .appendLiteral(':')
          .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final String KIND = "a Date (2024-01-31T12:00:00.000Z)";

  static final Codec<Date> DATE =
      new TextCodec<>(
          KIND,
          date -> WRITTEN.format(Instant.ofEpochMilli(date.getTime())),
          text -> date(text, local -> Date.from(local.toInstant(ZoneOffset.UTC))));

  static final Codec<Date> NUMBER =
      new ScalarCodec<>("Date") {
        @Override
        void writeValue(JsonWriter out, Date value) {
          out.writeLong(value.getTime());
        }

        @Override
        Date readValue(JsonReader in) {
          return new Date(in.readLong());
        }
      };

  private DateCodecs() {}

  /**
   * The codec by a zone, in which dates are written, and read if they lack an offset; old ones as
   * Jackson has them.
   */
  static Codec<Date> in(String name) {
    TimeZone zone = TimeZone.getTimeZone(name);
    DateFormat written = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
    written.setTimeZone(zone);
    return new TextCodec<>(
        KIND,
        date -> ((DateFormat) written.clone()).format(date),
        text -> date(text, local -> date(local, zone)));
  }

  private static Date date(LocalDateTime local, TimeZone zone) {
    Calendar calendar = new GregorianCalendar(zone, Locale.ROOT);
    calendar.clear();
    calendar.set(
        local.getYear(),
        local.getMonthValue() - 1,
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        local.getSecond());
    calendar.set(Calendar.MILLISECOND, local.get(ChronoField.MILLI_OF_SECOND));
    return calendar.getTime();
  }

  /** The codec by a format, which is strict, and no two threads' at a time. */
  static Codec<Date> of(DateFormat format, String zone) {
    DateFormat strict = (DateFormat) format.clone();
    strict.setTimeZone(TimeZone.getTimeZone(zone));
    strict.setLenient(false);
    return new TextCodec<>(
        "a Date as the pattern has it",
        date -> ((DateFormat) strict.clone()).format(date),
        text -> parse((DateFormat) strict.clone(), text));
  }

  private static Date parse(DateFormat format, String text) {
    ParsePosition at = new ParsePosition(0);
    Date date = format.parse(text, at);
    if (date == null || at.getIndex() < text.length()) {
      throw new IllegalArgumentException("It is not in the format.");
    }
    return date;
  }

  /** What lacks a time is midnight. */
  private static Date date(String text, Function<LocalDateTime, Date> lackingOffset) {
    TemporalAccessor parsed =
        READ.parseBest(text, Instant::from, LocalDateTime::from, LocalDate::from);
    if (parsed instanceof LocalDateTime time) {
      return lackingOffset.apply(time);
    }
    return parsed instanceof LocalDate day
        ? lackingOffset.apply(day.atStartOfDay())
        : Date.from(Instant.from(parsed));
  }

  /** The codec of calendars, by that of their dates. */
  static final class OfCalendar extends ScalarCodec<Calendar> {
    private final Codec<Date> date;

    OfCalendar(Codec<Date> date) {
      super("Calendar");
      this.date = date;
    }

    @Override
    void writeValue(JsonWriter out, Calendar value) {
      date.write(out, value.getTime());
    }

    @Override
    Calendar readValue(JsonReader in) {
      Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
      // Not null, since JSON has something else here.
      calendar.setTime(Objects.requireNonNull(date.read(in)));
      return calendar;
    }
  }
}
