package dev.emit.codec;

import java.text.DateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/**
 * Makes the codecs of times that have a form of their own, for which generated code asks where a
 * message type has {@code @JsonFormat}. All codecs are safe for threads.
 */
public final class Formats {
  /** Dates as milliseconds since 1970 in UTC. */
  public static final Codec<Date> DATE_NUMBER = DateCodecs.NUMBER;

  /**
   * Strings that are JSON themselves, and are written as they are. One that is not JSON is an error
   * in writing; read are strings.
   */
  public static final Codec<String> RAW = new RawCodec();

  private Formats() {}

  /**
   * The codec of instants.
   *
   * @param format the form of their text, with a zone
   * @return the codec
   */
  public static Codec<Instant> instant(DateTimeFormatter format) {
    return of("an Instant", format, Instant::from);
  }

  /**
   * The codec of dates.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<LocalDate> localDate(DateTimeFormatter format) {
    return of("a LocalDate", format, LocalDate::from);
  }

  /**
   * The codec of times of day.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<LocalTime> localTime(DateTimeFormatter format) {
    return of("a LocalTime", format, LocalTime::from);
  }

  /**
   * The codec of dates with times.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<LocalDateTime> localDateTime(DateTimeFormatter format) {
    return of("a LocalDateTime", format, LocalDateTime::from);
  }

  /**
   * The codec of dates with times and offsets, read as UTC.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<OffsetDateTime> offsetDateTime(DateTimeFormatter format) {
    return of(
        "an OffsetDateTime",
        format,
        parsed -> OffsetDateTime.from(parsed).withOffsetSameInstant(ZoneOffset.UTC));
  }

  /**
   * The codec of times of day with offsets.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<OffsetTime> offsetTime(DateTimeFormatter format) {
    return of("an OffsetTime", format, OffsetTime::from);
  }

  /**
   * The codec of dates with times and zones, read as UTC.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<ZonedDateTime> zonedDateTime(DateTimeFormatter format) {
    return of(
        "a ZonedDateTime",
        format,
        parsed -> ZonedDateTime.from(parsed).withZoneSameInstant(ZoneOffset.UTC));
  }

  /**
   * The codec of years.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<Year> year(DateTimeFormatter format) {
    return of("a Year", format, Year::from);
  }

  /**
   * The codec of months of a year.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<YearMonth> yearMonth(DateTimeFormatter format) {
    return of("a YearMonth", format, YearMonth::from);
  }

  /**
   * The codec of days of any year.
   *
   * @param format the form of their text
   * @return the codec
   */
  public static Codec<MonthDay> monthDay(DateTimeFormatter format) {
    return of("a MonthDay", format, MonthDay::from);
  }

  private static <T extends TemporalAccessor> Codec<T> of(
      String kind, DateTimeFormatter format, TemporalQuery<T> query) {
    return new TextCodec<>(
        kind + " as the pattern has it", format::format, text -> format.parse(text, query));
  }

  /**
   * The codec of dates. All of a text must be in the form, and the day must exist.
   *
   * @param format the form of their text, which may be changed afterwards
   * @param zone the zone's name
   * @return the codec
   */
  public static Codec<Date> date(DateFormat format, String zone) {
    return DateCodecs.of(format, zone);
  }

  /**
   * The codec of dates that are written in a zone, and read with any offset, or in the zone if they
   * have none.
   *
   * @param zone the zone's name
   * @return the codec
   */
  public static Codec<Date> date(String zone) {
    return DateCodecs.in(zone);
  }

  /**
   * The codec of calendars: what they have of a date. They are read as {@link GregorianCalendar} in
   * UTC.
   *
   * @param date the codec of their dates
   * @return the codec
   */
  public static Codec<Calendar> calendar(Codec<Date> date) {
    return new DateCodecs.OfCalendar(date);
  }
}
