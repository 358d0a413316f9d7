package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;

/**
 * The codecs of times that {@code @JsonFormat} gives a pattern. It is tried here, so that one which
 * does not fit the type is an error at compile time.
 */
final class TimePatterns {
  private static final ClassName FORMATS = ClassName.get("dev.emit.codec", "Formats");

  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2024, 1, 31, 23, 45, 56, 789_000_000, ZoneId.of("Europe/Vienna"));

  private static final Map<String, TemporalQuery<? extends TemporalAccessor>> QUERIES =
      Map.of(
          "Instant", Instant::from,
          "LocalDate", LocalDate::from,
          "LocalTime", LocalTime::from,
          "LocalDateTime", LocalDateTime::from,
          "OffsetDateTime", OffsetDateTime::from,
          "OffsetTime", OffsetTime::from,
          "ZonedDateTime", ZonedDateTime::from,
          "Year", Year::from,
          "YearMonth", YearMonth::from,
          "MonthDay", MonthDay::from);

  private TimePatterns() {}

  static boolean has(ClassName type) {
    return type.packageName().equals("java.time")
        ? QUERIES.containsKey(type.simpleName())
        : isDate(type) || isCalendar(type);
  }

  static boolean isDate(ClassName type) {
    return type.canonicalName().equals("java.util.Date");
  }

  static boolean isCalendar(ClassName type) {
    return type.canonicalName().equals("java.util.Calendar");
  }

  /**
   * The expression for the codec of a type that {@link #has} knows.
   *
   * @throws IllegalArgumentException if the form does not fit the type; the message says why
   */
  static CodeBlock codec(ClassName type, Form form) {
    if (type.packageName().equals("java.time")) {
      return temporal(type.simpleName(), form);
    }
    CodeBlock date = date(form);
    return isDate(type) ? date : CodeBlock.of("$T.calendar($L)", FORMATS, date);
  }

  private static CodeBlock temporal(String type, Form form) {
    if (form.pattern().isEmpty()) {
      throw new IllegalArgumentException("it has no pattern");
    }
    if (type.equals("Instant") && form.timezone().isEmpty()) {
      throw new IllegalArgumentException("an Instant has no days and hours without a timezone");
    }
    TemporalQuery<? extends TemporalAccessor> query = Objects.requireNonNull(QUERIES.get(type));
    CodeBlock zoned = CodeBlock.of("");
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(form.pattern(), locale(form));
      if (!form.timezone().isEmpty()) {
        format = format.withZone(ZoneId.of(form.timezone()));
        zoned = CodeBlock.of(".withZone($T.of($S))", ZoneId.class, form.timezone());
      }
      String text = format.format(query.queryFrom(SAMPLE));
      if (!isRead(text, format, query)) {
        throw new IllegalArgumentException("'" + text + "', which it writes, can't be read back");
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return CodeBlock.of(
        "$T.$L($T.ofPattern($S, $L)$L)",
        FORMATS,
        Character.toLowerCase(type.charAt(0)) + type.substring(1),
        DateTimeFormatter.class,
        form.pattern(),
        code(locale(form)),
        zoned);
  }

  private static boolean isRead(
      String text, DateTimeFormatter format, TemporalQuery<? extends TemporalAccessor> query) {
    try {
      return format.parse(text, query) != null;
    } catch (DateTimeException e) {
      // Its message is in the order of a hash table.
      return false;
    }
  }

  private static CodeBlock date(Form form) {
    String pattern = form.pattern();
    String zone = form.timezone().isEmpty() ? "UTC" : form.timezone();
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale(form));
    try {
      format.setTimeZone(TimeZone.getTimeZone(ZoneId.of(zone)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    if (pattern.isEmpty()) {
      return CodeBlock.of("$T.date($S)", FORMATS, zone);
    }
    format.setLenient(false);
    String text = format.format(Date.from(SAMPLE.toInstant()));
    if (format.parse(text, new ParsePosition(0)) == null) {
      throw new IllegalArgumentException("what it writes can't be read");
    }
    return CodeBlock.of(
        "$T.date(new $T($S, $L), $S)",
        FORMATS,
        SimpleDateFormat.class,
        pattern,
        code(locale(form)),
        zone);
  }

  /** English, where nothing is said: databind takes what the machine speaks. */
  private static Locale locale(Form form) {
    Locale locale = form.locale().isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(form.locale());
    if (locale.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("its locale is no language tag, as de-AT is");
    }
    return locale;
  }

  private static CodeBlock code(Locale locale) {
    return locale.equals(Locale.ENGLISH)
        ? CodeBlock.of("$T.ENGLISH", Locale.class)
        : CodeBlock.of("$T.forLanguageTag($S)", Locale.class, locale.toLanguageTag());
  }
}
