package dev.emit.tests.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.Keys;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The table of types shows what the codecs write, and leaves out no type. */
class DocumentationTypesTest {
  private final Map<String, String> json = new LinkedHashMap<>();

  @Test
  void theTableOfTypesShowsTheirJson() throws IOException {
    addScalars();
    addLibrary();
    addTimes();
    addContainers();
    Map<String, String> documented = new LinkedHashMap<>();
    for (List<String> row : Markdown.read("docs/messages.md").rows("Types")) {
      documented.put(row.get(0).replace("`", ""), row.get(1).replace("`", ""));
    }
    assertThat(documented).containsExactlyInAnyOrderEntriesOf(json);
    assertThat(documented.keySet()).containsAll(knownToTheProcessor());
  }

  private <T> void add(String type, Codec<T> codec, T value) {
    json.put(type, new String(codec.encode(value), UTF_8));
  }

  private void addScalars() {
    add("boolean", Codecs.BOOLEAN, true);
    add("byte", Codecs.BYTE, (byte) 7);
    add("short", Codecs.SHORT, (short) 7);
    add("int", Codecs.INTEGER, 7);
    add("long", Codecs.LONG, 7L);
    add("float", Codecs.FLOAT, 1.5f);
    add("double", Codecs.DOUBLE, 1.5);
    add("char", Codecs.CHARACTER, 'x');
    add("String", Codecs.STRING, "text");
    add("BigDecimal", Codecs.BIG_DECIMAL, new BigDecimal("12.50"));
    add("BigInteger", Codecs.BIG_INTEGER, new BigInteger("7"));
    add("UUID", Codecs.UUID, UUID.fromString("7e6f9a3c-0000-4000-8000-000000000001"));
    add("URI", Codecs.URI, URI.create("mailto:ada@example.org"));
  }

  private void addLibrary() throws IOException {
    add("CharSequence", Codecs.CHAR_SEQUENCE, "text");
    add("Number", Codecs.NUMBER, 7);
    add("URL", Codecs.URL, URI.create("https://example.org/").toURL());
    add("Locale", Codecs.LOCALE, Locale.forLanguageTag("de-AT"));
    add("Currency", Codecs.CURRENCY, Currency.getInstance("EUR"));
    add("Charset", Codecs.CHARSET, UTF_8);
    add("StringBuilder", Codecs.STRING_BUILDER, new StringBuilder("text"));
    add("TimeZone", Codecs.TIME_ZONE, TimeZone.getTimeZone("Europe/Vienna"));
    add("Pattern", Codecs.PATTERN, Pattern.compile("[a-z]+"));
    add("Path", Codecs.PATH, Path.of("/srv/orders"));
    add("File", Codecs.FILE, Path.of("/srv/orders").toFile());
    add("InetAddress", Codecs.INET_ADDRESS, InetAddress.getByName("192.0.2.1"));
    add("ByteBuffer", Codecs.BYTE_BUFFER, ByteBuffer.wrap("bytes".getBytes(UTF_8)));
    add("AtomicInteger", Codecs.ATOMIC_INTEGER, new AtomicInteger(7));
    add("AtomicLong", Codecs.ATOMIC_LONG, new AtomicLong(7));
    add("AtomicBoolean", Codecs.ATOMIC_BOOLEAN, new AtomicBoolean(true));
    add("AtomicReference<T>", Codecs.atomicReference(Codecs.INTEGER), new AtomicReference<>(7));
  }

  private void addTimes() {
    OffsetDateTime time = OffsetDateTime.parse("2024-01-31T12:00:00+01:00");
    add("Instant", Codecs.INSTANT, Instant.parse("2024-01-31T12:00:00Z"));
    add("LocalDate", Codecs.LOCAL_DATE, time.toLocalDate());
    add("LocalTime", Codecs.LOCAL_TIME, LocalTime.from(time));
    add("LocalDateTime", Codecs.LOCAL_DATE_TIME, LocalDateTime.from(time));
    add("OffsetDateTime", Codecs.OFFSET_DATE_TIME, time);
    add("ZonedDateTime", Codecs.ZONED_DATE_TIME, ZonedDateTime.from(time));
    add("OffsetTime", Codecs.OFFSET_TIME, OffsetTime.from(time));
    add("Duration", Codecs.DURATION, Duration.parse("PT1H30M"));
    add("Period", Codecs.PERIOD, Period.parse("P1Y2M3D"));
    add("Year", Codecs.YEAR, Year.from(time));
    add("YearMonth", Codecs.YEAR_MONTH, YearMonth.from(time));
    add("MonthDay", Codecs.MONTH_DAY, MonthDay.from(time));
    add("ZoneId", Codecs.ZONE_ID, ZoneId.of("Europe/Vienna"));
    add("ZoneOffset", Codecs.ZONE_OFFSET, ZoneOffset.ofHours(1));
    add("Month", Codecs.MONTH, Month.from(time));
    Date date = Date.from(time.toInstant());
    Calendar calendar = new GregorianCalendar();
    calendar.setTime(date);
    add("Date", Codecs.DATE, date);
    add("Calendar", Codecs.CALENDAR, calendar);
    add("DayOfWeek", Codecs.DAY_OF_WEEK, DayOfWeek.from(LocalDate.from(time)));
  }

  private void addContainers() {
    add("byte[]", Codecs.BYTE_ARRAY, "bytes".getBytes(UTF_8));
    add("char[]", Codecs.CHAR_ARRAY, "text".toCharArray());
    add("int[]", Codecs.INT_ARRAY, new int[] {1, 2});
    add("E[]", Codecs.array(Codecs.INTEGER, Integer[]::new), new Integer[] {1, 2});
    add("List<E>", Codecs.list(Codecs.INTEGER), List.of(1, 2));
    add("Set<E>", Codecs.set(Codecs.INTEGER), Set.of(1));
    add("Collection<E>", Codecs.collection(Codecs.INTEGER), List.of(1, 2));
    add("Map<String, V>", Codecs.map(Codecs.INTEGER), Map.of("a", 1));
    add("Iterable<E>", Codecs.iterable(Codecs.INTEGER), List.of(1, 2));
    add("Map<K, V>", Codecs.map(Keys.LONG, Codecs.INTEGER), Map.of(42L, 1));
    add("Optional<T>", Codecs.optional(Codecs.INTEGER), Optional.of(7));
    add("OptionalInt", Codecs.OPTIONAL_INT, OptionalInt.of(7));
    add("OptionalLong", Codecs.OPTIONAL_LONG, OptionalLong.of(7));
    add("OptionalDouble", Codecs.OPTIONAL_DOUBLE, OptionalDouble.of(1.5));
    add("Map<String, Object>", Codecs.MAP, Map.of("a", 1));
    add("Object", Codecs.OBJECT, List.of("a", 1));
    add("JsonNode", Codecs.JSON_NODE, JsonNodeFactory.instance.objectNode().put("a", 1));
  }

  /** The types that the processor has a constant for, less the boxes of primitives. */
  private static List<String> knownToTheProcessor() throws IOException {
    Path source =
        Markdown.ROOT.resolve("emit-processor/src/main/java/dev/emit/processor/ScalarTypes.java");
    Set<String> boxes =
        Set.of("Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character");
    List<String> names =
        Pattern.compile("\"(?:[a-z]+\\.)*([A-Z][a-z]\\w*|UUID|UR[IL])\"")
            .matcher(Files.readString(source))
            .results()
            .map(match -> match.group(1))
            .filter(name -> !boxes.contains(name))
            .toList();
    assertThat(names).contains("Instant", "OptionalInt", "BigDecimal", "JsonNode");
    return names;
  }
}
