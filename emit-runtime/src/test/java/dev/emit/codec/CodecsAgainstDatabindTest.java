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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Each codec of the catalogue means what databind means by its defaults. */
class CodecsAgainstDatabindTest extends DatabindOracle {
  static Stream<Sample> samples() {
    return Stream.of(scalars(), texts(), times(), arrays(), containers()).flatMap(s -> s);
  }

  private static Stream<Sample> scalars() {
    return Stream.of(
            of(Codecs.BOOLEAN, new TypeReference<>() {}, true, false),
            of(Codecs.BYTE, new TypeReference<>() {}, (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE),
            of(Codecs.SHORT, new TypeReference<>() {}, (short) 1, Short.MIN_VALUE, Short.MAX_VALUE),
            of(
                Codecs.INTEGER,
                new TypeReference<>() {},
                0,
                -1,
                9,
                10,
                99,
                100,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE),
            of(
                Codecs.LONG,
                new TypeReference<>() {},
                0L,
                -10L,
                999_999_999_999_999_999L,
                1_000_000_000_000_000_000L,
                Long.MIN_VALUE,
                Long.MAX_VALUE),
            of(
                Codecs.FLOAT,
                new TypeReference<>() {},
                0f,
                -0f,
                1.5f,
                100f,
                1e10f,
                0.1f,
                16777215f,
                Float.MIN_VALUE,
                Float.MAX_VALUE),
            of(
                Codecs.DOUBLE,
                new TypeReference<>() {},
                0d,
                -0d,
                0.1,
                -123.456,
                1e10,
                1e-5,
                Math.nextDown(1e24),
                Double.MIN_VALUE,
                Double.MAX_VALUE),
            of(
                Codecs.BIG_DECIMAL,
                new TypeReference<>() {},
                new BigDecimal("0"),
                new BigDecimal("1.500"),
                new BigDecimal("1E+10"),
                new BigDecimal("-1E-300"),
                new BigDecimal("123456789012345678901234567890.12345")),
            of(
                Codecs.BIG_INTEGER,
                new TypeReference<>() {},
                BigInteger.ZERO,
                new BigInteger("-123456789012345678901234567890"),
                BigInteger.TEN.pow(999)))
        .flatMap(s -> s);
  }

  private static Stream<Sample> texts() {
    return Stream.of(
            of(Codecs.CHARACTER, new TypeReference<>() {}, 'x', '"', 'é', '\0'),
            of(
                Codecs.STRING,
                new TypeReference<>() {},
                "",
                "plain",
                "\"\\/\b\f\n\r\t\0\u001f\u007f",
                "é\u07ff\u0800€\uffff",
                "a\ud83d\ude00b\udbff\udfff",
                "\u2028\ufeff",
                "x".repeat(100_000),
                "é".repeat(100_000)),
            of(Codecs.UUID, new TypeReference<>() {}, new UUID(0, 0), new UUID(-1, 0x123456789L)),
            of(
                Codecs.URI,
                new TypeReference<>() {},
                URI.create(""),
                URI.create("https://example.org/a?b=c#d")))
        .flatMap(s -> s);
  }

  private static Stream<Sample> times() {
    return Stream.of(
            of(
                Codecs.INSTANT,
                new TypeReference<>() {},
                Instant.EPOCH,
                Instant.parse("2024-02-29T12:34:56.000000001Z"),
                Instant.MIN,
                Instant.MAX),
            of(
                Codecs.LOCAL_DATE,
                new TypeReference<>() {},
                LocalDate.of(2024, 2, 29),
                LocalDate.MIN,
                LocalDate.MAX),
            of(
                Codecs.LOCAL_TIME,
                new TypeReference<>() {},
                LocalTime.of(1, 2),
                LocalTime.MIN,
                LocalTime.MAX),
            of(
                Codecs.LOCAL_DATE_TIME,
                new TypeReference<>() {},
                LocalDateTime.of(2024, 2, 29, 1, 2),
                LocalDateTime.of(2024, 2, 29, 1, 2, 3, 400),
                LocalDateTime.MIN,
                LocalDateTime.MAX),
            of(
                Codecs.OFFSET_DATE_TIME,
                new TypeReference<>() {},
                OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneOffset.ofHours(2)),
                OffsetDateTime.of(2024, 2, 29, 1, 2, 0, 0, ZoneOffset.UTC),
                OffsetDateTime.of(12345, 2, 28, 1, 2, 0, 0, ZoneOffset.ofHoursMinutes(-3, -30)),
                OffsetDateTime.MIN,
                OffsetDateTime.MAX),
            of(
                Codecs.OFFSET_TIME,
                new TypeReference<>() {},
                OffsetTime.of(1, 2, 0, 0, ZoneOffset.ofHours(2)),
                OffsetTime.MIN,
                OffsetTime.MAX),
            of(
                Codecs.ZONED_DATE_TIME,
                new TypeReference<>() {},
                ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneId.of("Europe/Vienna")),
                ZonedDateTime.of(2024, 2, 29, 1, 2, 0, 0, ZoneId.of("UTC")),
                ZonedDateTime.of(2024, 2, 29, 1, 2, 0, 0, ZoneOffset.ofHours(1))),
            of(
                Codecs.DURATION,
                new TypeReference<>() {},
                Duration.ZERO,
                Duration.ofSeconds(3661, 5),
                Duration.ofSeconds(-1, 5),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
            of(Codecs.PERIOD, new TypeReference<>() {}, Period.ZERO, Period.of(1, -2, 300)),
            of(
                Codecs.YEAR,
                new TypeReference<>() {},
                Year.of(2024),
                Year.of(-5),
                Year.of(Year.MIN_VALUE),
                Year.of(Year.MAX_VALUE)),
            of(
                Codecs.YEAR_MONTH,
                new TypeReference<>() {},
                YearMonth.of(2024, 2),
                YearMonth.of(1, 12),
                YearMonth.of(-5, 1)),
            of(Codecs.MONTH_DAY, new TypeReference<>() {}, MonthDay.of(2, 29)),
            of(
                Codecs.ZONE_ID,
                new TypeReference<>() {},
                ZoneId.of("Europe/Vienna"),
                ZoneId.of("UTC"),
                ZoneOffset.ofHours(2)),
            of(
                Codecs.ZONE_OFFSET,
                new TypeReference<>() {},
                ZoneOffset.UTC,
                ZoneOffset.ofTotalSeconds(-3723)),
            of(Codecs.MONTH, new TypeReference<>() {}, Month.values()),
            of(Codecs.DAY_OF_WEEK, new TypeReference<>() {}, DayOfWeek.values()))
        .flatMap(s -> s);
  }

  private static Stream<Sample> arrays() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    int[] many = new int[1000];
    Arrays.setAll(many, i -> i * i);
    return Stream.of(
            of(
                Codecs.BYTE_ARRAY,
                new TypeReference<>() {},
                new byte[0],
                new byte[1],
                new byte[] {1, -1},
                bytes),
            of(
                Codecs.BOOLEAN_ARRAY,
                new TypeReference<>() {},
                new boolean[0],
                new boolean[] {true, false}),
            of(Codecs.SHORT_ARRAY, new TypeReference<>() {}, new short[] {1, -1}),
            of(Codecs.INT_ARRAY, new TypeReference<>() {}, new int[0], many),
            of(Codecs.LONG_ARRAY, new TypeReference<>() {}, new long[] {1, Long.MIN_VALUE}),
            of(Codecs.FLOAT_ARRAY, new TypeReference<>() {}, new float[] {1, 0.1f}),
            of(Codecs.DOUBLE_ARRAY, new TypeReference<>() {}, new double[] {1, 0.1}),
            of(
                Codecs.CHAR_ARRAY,
                new TypeReference<>() {},
                new char[0],
                new char[] {'a', '"', 'é', '\ud83d', '\ude00'}))
        .flatMap(s -> s);
  }

  private static Stream<Sample> containers() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("one", 1);
    map.put("", null);
    map.put("é\"\n", 3);
    Map<String, Object> untyped = new LinkedHashMap<>();
    untyped.put("list", new ArrayList<>(Arrays.asList(1, null, "x", 1.5, true, Map.of())));
    untyped.put("big", new BigInteger("12345678901234567890"));
    untyped.put("long", 12345678901L);
    return Stream.of(
            of(
                Codecs.list(Codecs.STRING),
                new TypeReference<List<String>>() {},
                List.of(),
                Arrays.asList("a", null, "b")),
            of(
                Codecs.list(Codecs.list(Codecs.INTEGER)),
                new TypeReference<List<List<Integer>>>() {},
                List.of(List.of(1, 2), List.of(), List.of(3))),
            of(
                Codecs.set(Codecs.LONG),
                new TypeReference<Set<Long>>() {},
                Set.of(),
                new LinkedHashSet<>(Arrays.asList(3L, null, 1L))),
            of(
                Codecs.collection(Codecs.DOUBLE),
                new TypeReference<Collection<Double>>() {},
                Arrays.asList(1.5, null)),
            of(
                Codecs.map(Codecs.INTEGER),
                new TypeReference<Map<String, Integer>>() {},
                Map.of(),
                map),
            of(
                Codecs.optional(Codecs.STRING),
                new TypeReference<Optional<String>>() {},
                Optional.empty(),
                Optional.of("x")),
            of(
                Codecs.array(Codecs.STRING, String[]::new),
                new TypeReference<String[]>() {},
                new String[0],
                new String[] {"a", null}),
            of(
                Codecs.OPTIONAL_INT,
                new TypeReference<>() {},
                OptionalInt.empty(),
                OptionalInt.of(5)),
            of(
                Codecs.OPTIONAL_LONG,
                new TypeReference<>() {},
                OptionalLong.empty(),
                OptionalLong.of(5)),
            of(
                Codecs.OPTIONAL_DOUBLE,
                new TypeReference<>() {},
                OptionalDouble.empty(),
                OptionalDouble.of(5.5)),
            of(
                Codecs.OBJECT,
                new TypeReference<>() {},
                "text",
                1,
                1.5,
                true,
                new ArrayList<>(List.of(1)),
                untyped),
            of(Codecs.MAP, new TypeReference<>() {}, untyped, Map.of()),
            of(
                Codecs.JSON_NODE,
                new TypeReference<JsonNode>() {},
                MAPPER.readTree("{\"a\":[1,2.5,null,\"x\",true,{}]}"),
                MAPPER.readTree("null")))
        .flatMap(s -> s);
  }
}
