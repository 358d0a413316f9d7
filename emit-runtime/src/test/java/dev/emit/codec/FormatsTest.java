package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What codecs of dates and those with a form of their own read, write and refuse. */
class FormatsTest {
  private static final Codec<Date> DAY =
      Formats.date(new SimpleDateFormat("yyyy-MM-dd", Locale.ENGLISH), "Europe/Vienna");

  private static <T> @Nullable T read(Codec<T> codec, String json) {
    return codec.decode(json.getBytes(UTF_8));
  }

  private static Date date(String instant) {
    return Date.from(Instant.parse(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31T12:34:56.789Z, 2024-01-31T12:34:56.789Z",
    "2024-01-31T12:34:56.789+01:00, 2024-01-31T11:34:56.789Z",
    "2024-01-31T12:34+0100, 2024-01-31T11:34:00Z",
    "2024-01-31T12:34:56, 2024-01-31T12:34:56Z",
    "2024-01-31, 2024-01-31T00:00:00Z"
  })
  void aDateIsReadWithAnyOffset(String text, String instant) {
    assertThat(read(Codecs.DATE, '"' + text + '"')).isEqualTo(date(instant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2024-02-30", "2024-01-31T", "2024-01-31T12:34Zx", "x"})
  void aDateIsNotGuessed(String text) {
    assertThatThrownBy(() -> read(Codecs.DATE, '"' + text + '"'))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageContaining("expected a Date (2024-01-31T12:00:00.000Z)");
  }

  @Test
  void aDateInAFormatHasItsZone() {
    assertThat(DAY.encode(date("2024-01-30T23:30:00Z")))
        .asString(UTF_8)
        .isEqualTo("\"2024-01-31\"");
    assertThat(read(DAY, "\"2024-01-31\"")).isEqualTo(date("2024-01-30T23:00:00Z"));
    assertThat(DAY.encode(null)).asString(UTF_8).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2024-01-31x", "x", ""})
  void aDateInAFormatIsAllOfTheText(String text) {
    assertThatThrownBy(() -> read(DAY, '"' + text + '"')).isExactlyInstanceOf(CodecException.class);
  }

  @Test
  void aCalendarIsReadInUtc() {
    Calendar calendar = read(Codecs.CALENDAR, "\"2024-01-31T12:00:00+01:00\"");
    assertThat(Objects.requireNonNull(calendar).getTimeZone())
        .isEqualTo(TimeZone.getTimeZone("UTC"));
    assertThat(Codecs.CALENDAR.encode(calendar))
        .asString(UTF_8)
        .isEqualTo("\"2024-01-31T11:00:00.000Z\"");
    assertThat(read(Codecs.CALENDAR, "null")).isNull();
  }

  @Test
  void aTimeWithAnOffsetIsReadAsUtc() {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm XXX", Locale.ENGLISH);
    assertThat(read(Formats.offsetDateTime(format), "\"31.01.2024 12:00 +01:00\""))
        .isEqualTo(OffsetDateTime.parse("2024-01-31T11:00Z"));
    assertThatThrownBy(() -> read(Formats.offsetDateTime(format), "\"31.01.2024\""))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageContaining("expected an OffsetDateTime as the pattern has it");
  }

  @Test
  void nullsAreRefusedReplacedOrSkipped() {
    Codec<List<String>> texts = Codecs.list(Codecs.STRING);
    assertThatThrownBy(() -> read(Nulls.refused(texts), "null"))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageContaining("null is not allowed here");
    assertThatThrownBy(() -> read(Codecs.list(Nulls.refused(Codecs.STRING)), "[\"a\",null]"))
        .hasMessageStartingWith("$[1] at byte 5: null is not allowed here");
    assertThat(read(Nulls.replaced(texts, ArrayList::new), "null")).isEmpty();
    assertThat(read(Nulls.replaced(texts, ArrayList::new), "[null]"))
        .containsExactly((String) null);
    assertThat(read(Nulls.skipped(texts), "[\"a\",null,\"b\",null]")).containsExactly("a", "b");
    assertThat(read(Nulls.skipped(texts), "null")).isNull();
    assertThat(read(Nulls.skippedValues(Codecs.map(Codecs.STRING)), "{\"a\":null,\"b\":\"c\"}"))
        .isEqualTo(Map.of("b", "c"));
    assertThat(Nulls.skipped(texts).encode(Arrays.asList("a", null)))
        .asString(UTF_8)
        .isEqualTo("[\"a\",null]");
  }

  @Test
  void rawJsonIsWrittenAsItIsIfItIsJson() {
    assertThat(Formats.RAW.encode("{\"a\": [1]}")).asString(UTF_8).isEqualTo("{\"a\": [1]}");
    assertThat(read(Formats.RAW, "\"text\"")).isEqualTo("text");
    assertThatThrownBy(() -> Formats.RAW.encode("{\"a\": 1}, \"b\": 2"))
        .isExactlyInstanceOf(CodecException.class);
  }
}
