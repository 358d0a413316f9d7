package dev.emit.codec;

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

/** Codecs of java.time, which write what Jackson writes by default. */
final class TimeCodecs {
  /** As {@link YearMonth#toString()}, but it also writes and reads years past 9999 with a sign. */
  private static final DateTimeFormatter YEAR_MONTH_FORMAT = DateTimeFormatter.ofPattern("uuuu-MM");

  static final Codec<Instant> INSTANT =
      new TextCodec<>("an Instant (2024-01-31T12:00:00Z)", Instant::toString, Instant::parse);

  static final Codec<LocalDate> LOCAL_DATE =
      new TextCodec<>("a LocalDate (2024-01-31)", LocalDate::toString, LocalDate::parse);

  static final Codec<LocalTime> LOCAL_TIME =
      new TextCodec<>(
          "a LocalTime (12:00:00)", DateTimeFormatter.ISO_LOCAL_TIME::format, LocalTime::parse);

  static final Codec<LocalDateTime> LOCAL_DATE_TIME =
      new TextCodec<>(
          "a LocalDateTime (2024-01-31T12:00:00)",
          DateTimeFormatter.ISO_LOCAL_DATE_TIME::format,
          LocalDateTime::parse);

  static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
      new TextCodec<>(
          "an OffsetDateTime (2024-01-31T12:00:00Z)",
          DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
          text -> inUtc(OffsetDateTime.parse(text)));

  static final Codec<OffsetTime> OFFSET_TIME =
      new TextCodec<>("an OffsetTime (12:00:00Z)", OffsetTime::toString, OffsetTime::parse);

  static final Codec<ZonedDateTime> ZONED_DATE_TIME =
      new TextCodec<>(
          "a ZonedDateTime (2024-01-31T12:00:00Z)",
          DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
          text -> ZonedDateTime.parse(text).withZoneSameInstant(ZoneOffset.UTC));

  static final Codec<Duration> DURATION =
      new TextCodec<>("a Duration (PT1H30M)", Duration::toString, Duration::parse);

  static final Codec<Period> PERIOD =
      new TextCodec<>("a Period (P1Y2M3D)", Period::toString, Period::parse);

  static final Codec<Year> YEAR =
      new ScalarCodec<>("Year") {
        @Override
        void writeValue(JsonWriter out, Year value) {
          out.writeInt(value.getValue());
        }

        @Override
        Year readValue(JsonReader in) {
          return Year.of((int) NumberParser.integer(in, Year.MIN_VALUE, Year.MAX_VALUE, "a Year"));
        }
      };

  static final Codec<YearMonth> YEAR_MONTH =
      new TextCodec<>(
          "a YearMonth (2024-01)",
          YEAR_MONTH_FORMAT::format,
          text -> YearMonth.parse(text, YEAR_MONTH_FORMAT));

  static final Codec<MonthDay> MONTH_DAY =
      new TextCodec<>("a MonthDay (--01-31)", MonthDay::toString, MonthDay::parse);

  static final Codec<ZoneId> ZONE_ID =
      new TextCodec<>("a ZoneId (Europe/Vienna)", ZoneId::getId, ZoneId::of);

  static final Codec<ZoneOffset> ZONE_OFFSET =
      new TextCodec<>("a ZoneOffset (+01:00)", ZoneOffset::getId, ZoneOffset::of);

  /** Jackson 3 writes months as numbers from 1 on, and reads their names as well. */
  static final Codec<Month> MONTH =
      new ScalarCodec<>("Month") {
        @Override
        void writeValue(JsonWriter out, Month value) {
          out.writeInt(value.getValue());
        }

        @Override
        Month readValue(JsonReader in) {
          return in.peek() == '"'
              ? NAMED_MONTH.readValue(in)
              : Month.of((int) NumberParser.integer(in, 1, 12, "a Month (1 to 12)"));
        }
      };

  private static final TextCodec<Month> NAMED_MONTH =
      new TextCodec<>("a Month (1 to 12, or JANUARY)", Month::name, Month::valueOf);

  static final Codec<DayOfWeek> DAY_OF_WEEK =
      new TextCodec<>("a DayOfWeek (MONDAY)", DayOfWeek::name, DayOfWeek::valueOf);

  private TimeCodecs() {}

  /** Jackson reads times with an offset as UTC, unless that would leave the type's range. */
  private static OffsetDateTime inUtc(OffsetDateTime time) {
    return time.equals(OffsetDateTime.MIN) || time.equals(OffsetDateTime.MAX)
        ? time
        : time.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
