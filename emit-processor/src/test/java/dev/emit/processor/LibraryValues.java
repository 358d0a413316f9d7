package dev.emit.processor;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generates values of the JDK's types, and of {@link JsonNode}. */
final class LibraryValues {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Map<Class<?>, Arbitrary<?>> all = new HashMap<>();

  LibraryValues() {
    addPrimitives();
    addTexts();
    addTimes();
    addHolders();
    Arbitrary<Object> untyped = untyped(2);
    add(Object.class, untyped);
    add(JsonNode.class, untyped.map(value -> MAPPER.<JsonNode>valueToTree(value)));
  }

  /** The values of a class, or null if it is none of the JDK's that have no members. */
  @Nullable Arbitrary<?> of(Class<?> type) {
    return all.get(type);
  }

  private <T> void add(Class<T> type, Arbitrary<? extends T> values) {
    all.put(type, values);
  }

  private <T> void add(Class<T> type, Class<T> primitive, Arbitrary<T> values) {
    add(type, values);
    add(primitive, values);
  }

  /** Values of which some are the awkward ones. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> Arbitrary<T> with(Arbitrary<T> values, T... awkward) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, values), Tuple.of(1, Arbitraries.of(List.of(awkward))));
  }

  private static Arbitrary<Integer> ints() {
    return with(Arbitraries.integers(), 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Arbitrary<Long> longs() {
    return with(Arbitraries.longs(), 0L, Long.MIN_VALUE, Long.MAX_VALUE, 999_999_999_999_999_999L);
  }

  private static Arbitrary<Double> doubles() {
    return with(
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
        0d,
        -0d,
        0.1,
        1e22,
        Double.MIN_VALUE,
        Double.MAX_VALUE);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<Integer> points =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    Arbitrary<String> any = points.list().ofMaxSize(8).map(LibraryValues::string);
    return with(
        any, "", "a", "some text", "\"quoted\"\\", "ä€", "\uD83D\uDE00", "\n\t\u0001", "null");
  }

  private static String string(List<Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }

  private void addPrimitives() {
    add(Boolean.class, boolean.class, Arbitraries.of(true, false));
    add(Byte.class, byte.class, Arbitraries.bytes());
    add(Short.class, short.class, Arbitraries.shorts());
    add(Integer.class, int.class, ints());
    add(Long.class, long.class, longs());
    add(
        Float.class,
        float.class,
        with(
            Arbitraries.integers().map(Float::intBitsToFloat).filter(Float::isFinite),
            0f,
            -0f,
            0.1f,
            Float.MIN_VALUE,
            Float.MAX_VALUE));
    add(Double.class, double.class, doubles());
    add(
        Character.class,
        char.class,
        with(Arbitraries.chars().filter(c -> !Character.isSurrogate(c)), 'a', '"', '\0'));
    Arbitrary<BigInteger> integers =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
    add(BigInteger.class, integers);
    add(
        BigDecimal.class,
        integers.flatMap(
            unscaled ->
                Arbitraries.integers().between(-5, 20).map(s -> new BigDecimal(unscaled, s))));
    add(Number.class, Arbitraries.oneOf(ints(), longs(), doubles(), integers));
    add(AtomicBoolean.class, Arbitraries.of(true, false).map(AtomicBoolean::new));
    add(AtomicInteger.class, ints().map(AtomicInteger::new));
    add(AtomicLong.class, longs().map(AtomicLong::new));
  }

  private void addTexts() {
    add(String.class, texts());
    add(CharSequence.class, texts());
    add(UUID.class, longs().map(most -> new UUID(most, ~most << 7)));
    add(URI.class, ints().map(number -> URI.create("http://host/" + number)));
    add(URL.class, ints().map(number -> url("http://192.0.2.1/" + number)));
    add(Locale.class, Arbitraries.of(Locale.ROOT, Locale.GERMAN, Locale.CANADA_FRENCH));
    add(Currency.class, Arbitraries.of("EUR", "JPY").map(Currency::getInstance));
    // Databind reads an empty pattern as null.
    add(Pattern.class, Arbitraries.of("a", "[a-z]+\\.", "ä|\"").map(Pattern::compile));
    add(Charset.class, Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII));
    add(StringBuilder.class, texts().map(StringBuilder::new));
    add(File.class, Arbitraries.of("/a b", "c/d").map(File::new));
    add(Path.class, Arbitraries.of("/a b", "/c/d").map(Path::of));
    add(InetAddress.class, Arbitraries.of("192.0.2.1", "2001:db8::1").map(LibraryValues::address));
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (java.net.MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static InetAddress address(String digits) {
    try {
      return InetAddress.getByName(digits);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private void addTimes() {
    Arbitrary<LocalDate> dates =
        Arbitraries.longs().between(-800_000, 100_000).map(LocalDate::ofEpochDay);
    Arbitrary<LocalTime> times =
        with(
            Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay),
            LocalTime.MIDNIGHT,
            LocalTime.of(1, 2),
            LocalTime.of(1, 2, 3, 400_000_000));
    Arbitrary<LocalDateTime> both = dates.flatMap(date -> times.map(date::atTime));
    Arbitrary<ZoneOffset> offsets =
        with(
            Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds),
            ZoneOffset.UTC,
            ZoneOffset.ofHours(1));
    add(LocalDate.class, dates);
    add(LocalTime.class, times);
    add(LocalDateTime.class, both);
    add(Instant.class, both.map(time -> time.toInstant(ZoneOffset.UTC)));
    add(ZoneOffset.class, offsets);
    Arbitrary<ZoneId> zones = Arbitraries.of("UTC", "Europe/Vienna", "+03:00").map(ZoneId::of);
    add(ZoneId.class, zones);
    add(OffsetDateTime.class, both.flatMap(time -> offsets.map(time::atOffset)));
    add(OffsetTime.class, times.flatMap(time -> offsets.map(time::atOffset)));
    add(ZonedDateTime.class, both.flatMap(time -> zones.map(time::atZone)));
    add(Duration.class, longs().map(seconds -> Duration.ofSeconds(seconds >> 4, seconds & 0xFF)));
    add(Period.class, ints().map(days -> Period.of(days >> 8, days >> 16, days)));
    add(Year.class, Arbitraries.integers().between(-999, 99_999).map(Year::of));
    add(YearMonth.class, dates.map(YearMonth::from));
    add(MonthDay.class, dates.map(MonthDay::from));
    add(Month.class, Arbitraries.of(Month.class));
    Arbitrary<Date> oldDates =
        Arbitraries.longs()
            .between(-10_000_000_000_000L, 100_000_000_000_000L)
            .map(milli -> Date.from(Instant.ofEpochMilli(milli)));
    add(Date.class, oldDates);
    add(Calendar.class, oldDates.map(date -> new Calendar.Builder().setInstant(date).build()));
    add(
        TimeZone.class,
        Arbitraries.of("UTC", "Asia/Tokyo", "GMT-03:00").map(TimeZone::getTimeZone));
    add(DayOfWeek.class, Arbitraries.of(DayOfWeek.class));
  }

  private void addHolders() {
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(9);
    add(byte[].class, bytes);
    add(ByteBuffer.class, bytes.map(ByteBuffer::wrap));
    add(char[].class, texts().map(String::toCharArray));
    add(OptionalInt.class, with(ints().map(OptionalInt::of), OptionalInt.empty()));
    add(OptionalLong.class, with(longs().map(OptionalLong::of), OptionalLong.empty()));
    add(OptionalDouble.class, with(doubles().map(OptionalDouble::of), OptionalDouble.empty()));
  }

  private static Arbitrary<Object> untyped(int depth) {
    Arbitrary<Object> flat =
        Arbitraries.oneOf(
            texts().asGeneric(), ints().asGeneric(), doubles().asGeneric(), Arbitraries.of(true));
    if (depth == 0) {
      return flat;
    }
    Arbitrary<Object> inside = untyped(depth - 1).injectNull(0.1);
    return Arbitraries.oneOf(
        flat,
        inside.list().ofMaxSize(3).asGeneric(),
        Arbitraries.maps(texts(), inside).ofMaxSize(3).asGeneric());
  }
}
