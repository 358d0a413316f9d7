package dev.emit.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The catalogue of the keys that maps can have. They are the names that Jackson 3 databind makes of
 * them by its defaults. Other types that are strings in JSON, such as enums, are keys by {@link
 * KeyCodec#KeyCodec}. All are safe for threads.
 */
public final class Keys {
  /** What Java's parsers take besides is no number to others: {@code 1f}, {@code 0x1p3}. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|NaN|[+-]?Infinity");

  /** Strings. */
  public static final KeyCodec<String> STRING = new KeyCodec<>(Codecs.STRING);

  /** Booleans: {@code true} and {@code false}. */
  public static final KeyCodec<Boolean> BOOLEAN =
      new KeyCodec<>(new TextCodec<>("true or false", Object::toString, Keys::bool));

  /** Characters. */
  public static final KeyCodec<Character> CHARACTER = new KeyCodec<>(Codecs.CHARACTER);

  /** Bytes in decimal digits. */
  public static final KeyCodec<Byte> BYTE = ofText("a byte in digits", Byte::valueOf);

  /** Shorts in decimal digits. */
  public static final KeyCodec<Short> SHORT = ofText("a short in digits", Short::valueOf);

  /** Integers in decimal digits. */
  public static final KeyCodec<Integer> INTEGER = ofText("an int in digits", Integer::valueOf);

  /** Longs in decimal digits. */
  public static final KeyCodec<Long> LONG = ofText("a long in digits", Long::valueOf);

  /** Floats as {@link Float#toString(float)} has them. */
  public static final KeyCodec<Float> FLOAT = ofDecimal("a float", Float::valueOf);

  /** Doubles as {@link Double#toString(double)} has them. */
  public static final KeyCodec<Double> DOUBLE = ofDecimal("a double", Double::valueOf);

  /** Decimals, whose scale is kept. */
  public static final KeyCodec<BigDecimal> BIG_DECIMAL = ofDecimal("a decimal", BigDecimal::new);

  /** Integers of any size in decimal digits. */
  public static final KeyCodec<BigInteger> BIG_INTEGER = ofNumber("an integer", BigInteger::new);

  /** UUIDs of 36 characters. */
  public static final KeyCodec<UUID> UUID = new KeyCodec<>(Codecs.UUID);

  /** URIs. */
  public static final KeyCodec<URI> URI = new KeyCodec<>(Codecs.URI);

  /** Instants, ISO 8601 in UTC; any offset is read. */
  public static final KeyCodec<Instant> INSTANT = new KeyCodec<>(Codecs.INSTANT);

  /** Dates, ISO 8601. */
  public static final KeyCodec<LocalDate> LOCAL_DATE = new KeyCodec<>(Codecs.LOCAL_DATE);

  /** Times of day, ISO 8601, without seconds that are zero. */
  public static final KeyCodec<LocalTime> LOCAL_TIME =
      ofText("a LocalTime (12:00)", LocalTime::parse);

  /** Dates with times, ISO 8601, without seconds that are zero. */
  public static final KeyCodec<LocalDateTime> LOCAL_DATE_TIME =
      ofText("a LocalDateTime (2024-01-31T12:00)", LocalDateTime::parse);

  /** Dates with times and offsets, ISO 8601, without seconds that are zero; the offset is kept. */
  public static final KeyCodec<OffsetDateTime> OFFSET_DATE_TIME =
      ofText("an OffsetDateTime (2024-01-31T12:00Z)", OffsetDateTime::parse);

  /** Times of day with offsets, ISO 8601. */
  public static final KeyCodec<OffsetTime> OFFSET_TIME = new KeyCodec<>(Codecs.OFFSET_TIME);

  /** Dates with times and zones, ISO 8601 with the offset, which is what a zone is read as. */
  public static final KeyCodec<ZonedDateTime> ZONED_DATE_TIME =
      new KeyCodec<>(
          new TextCodec<>(
              "a ZonedDateTime (2024-01-31T12:00:00Z)",
              DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
              ZonedDateTime::parse));

  /** Dates of the time before java.time, ISO 8601 in UTC. */
  public static final KeyCodec<Date> DATE = new KeyCodec<>(Codecs.DATE);

  /** Durations, ISO 8601. */
  public static final KeyCodec<Duration> DURATION = new KeyCodec<>(Codecs.DURATION);

  /** Periods, ISO 8601. */
  public static final KeyCodec<Period> PERIOD = new KeyCodec<>(Codecs.PERIOD);

  /** Years in decimal digits. */
  public static final KeyCodec<Year> YEAR =
      ofText("a year in digits", text -> Year.of(Integer.parseInt(text)));

  /** Months of a year, ISO 8601. */
  public static final KeyCodec<YearMonth> YEAR_MONTH =
      ofText("a YearMonth (2024-01)", YearMonth::parse);

  /** Days of any year, ISO 8601. */
  public static final KeyCodec<MonthDay> MONTH_DAY = new KeyCodec<>(Codecs.MONTH_DAY);

  /** Time zones. */
  public static final KeyCodec<ZoneId> ZONE_ID = new KeyCodec<>(Codecs.ZONE_ID);

  /** Offsets from UTC. */
  public static final KeyCodec<ZoneOffset> ZONE_OFFSET = new KeyCodec<>(Codecs.ZONE_OFFSET);

  /** Months by their names in capitals; their numbers from 1 on are read too. */
  public static final KeyCodec<Month> MONTH = ofText("a Month (JANUARY, or 1 to 12)", Keys::month);

  /** Days of the week by their names in capitals. */
  public static final KeyCodec<DayOfWeek> DAY_OF_WEEK = new KeyCodec<>(Codecs.DAY_OF_WEEK);

  private Keys() {}

  private static <K> KeyCodec<K> ofText(String kind, Function<String, K> parse) {
    return new KeyCodec<>(new TextCodec<>(kind, Object::toString, parse));
  }

  /** A number's digits are limited as in values, since the time to parse them may grow faster. */
  private static <K> KeyCodec<K> ofNumber(String kind, Function<String, K> parse) {
    return ofText(
        kind,
        text -> {
          if (text.length() > JsonReader.MAX_NUMBER) {
            throw new NumberFormatException("The number is too long.");
          }
          return parse.apply(text);
        });
  }

  private static <K> KeyCodec<K> ofDecimal(String kind, Function<String, K> parse) {
    return ofNumber(
        kind,
        text -> {
          if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("It is no number.");
          }
          return parse.apply(text);
        });
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("It is neither true nor false.");
    };
  }

  private static Month month(String text) {
    boolean isNumber = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return isNumber ? Month.of(Integer.parseInt(text)) : Month.valueOf(text);
  }
}
