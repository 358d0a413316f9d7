package dev.emit.codec;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** The JDK's library types, as collections and as keys of maps, mean what they mean to databind. */
@SuppressWarnings({
  "JdkObsolete",
  "JavaUtilDate",
  "AddressSelection"
}) // Types that messages have; addresses in digits.
class LibraryTypesAgainstDatabindTest extends DatabindOracle {
  /** An enum whose JSON is its text. */
  enum Size {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "XL";
      }
    }
  }

  private static final Codec<Size> SIZE =
      new TextCodec<>(
          "a Size",
          Size::toString,
          text ->
              Arrays.stream(Size.values())
                  .filter(size -> size.toString().equals(text))
                  .findFirst()
                  .orElseThrow(IllegalArgumentException::new));

  static Stream<Sample> samples() throws Exception {
    return Stream.of(texts(), values(), collections(), maps(), keys(), timeKeys(), arrays())
        .flatMap(s -> s);
  }

  private static Stream<Sample> texts() throws Exception {
    return Stream.of(
            of(Codecs.CHAR_SEQUENCE, new TypeReference<>() {}, "", "x"),
            of(
                Codecs.URL,
                new TypeReference<>() {},
                new URL("http://127.0.0.1:80/a?b=c#d"),
                new URL("jar:file:/x.jar!/y"),
                new URL("mailto:a@b"),
                new URL("file:///x%20y")),
            of(
                Codecs.LOCALE,
                new TypeReference<>() {},
                Locale.US,
                Locale.ROOT,
                Locale.GERMAN,
                Locale.forLanguageTag("zh-Hant-TW-x-foo"),
                Locale.forLanguageTag("th-TH-u-nu-thai"),
                new Locale("de", "AT", "variant1"),
                new Locale("", "AT")),
            of(
                Codecs.CHARSET,
                new TypeReference<>() {},
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE),
            of(
                Codecs.DATE,
                new TypeReference<Date>() {},
                Date.from(Instant.EPOCH),
                Date.from(Instant.parse("2024-01-31T12:34:56.789Z")),
                Date.from(Instant.parse("9999-12-31T23:59:59.999Z"))),
            of(
                Codecs.TIME_ZONE,
                new TypeReference<>() {},
                TimeZone.getTimeZone("Europe/Vienna"),
                TimeZone.getTimeZone("UTC"),
                TimeZone.getTimeZone("GMT+01:00")),
            of(
                Codecs.CURRENCY,
                new TypeReference<>() {},
                Currency.getInstance("EUR"),
                Currency.getInstance("JPY")),
            of(
                Codecs.PATTERN,
                new TypeReference<>() {},
                Pattern.compile("a\\d+[\"x]"),
                Pattern.compile(" i ", Pattern.CASE_INSENSITIVE)),
            of(
                Codecs.PATH,
                new TypeReference<>() {},
                Path.of("/tmp/no such é"),
                Path.of("relative/x"),
                Path.of("")),
            of(
                Codecs.FILE,
                new TypeReference<>() {},
                new File("/tmp/no such é"),
                new File("relative")),
            of(
                Codecs.INET_ADDRESS,
                new TypeReference<>() {},
                InetAddress.getByName("127.0.0.1"),
                InetAddress.getByName("255.0.10.1"),
                InetAddress.getByName("::1"),
                InetAddress.getByName("2001:db8::ff00:42:8329")))
        .flatMap(s -> s);
  }

  private static Stream<Sample> values() {
    ByteBuffer middle = ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}, 1, 3);
    return Stream.of(
            of(
                Codecs.NUMBER,
                new TypeReference<Number>() {},
                1,
                -2147483648,
                2147483648L,
                Long.MIN_VALUE,
                999_999_999_999_999_999L,
                new BigInteger("9223372036854775808"),
                (short) 3,
                (byte) 4,
                1.5f,
                1e300,
                -0.0,
                new BigDecimal("1.10"),
                new AtomicInteger(7)),
            of(
                Codecs.BYTE_BUFFER,
                new TypeReference<ByteBuffer>() {},
                ByteBuffer.allocate(0),
                middle,
                middle.slice().asReadOnlyBuffer(),
                ByteBuffer.allocateDirect(3)),
            of(Codecs.ATOMIC_INTEGER, new TypeReference<>() {}, new AtomicInteger(-5)),
            of(Codecs.ATOMIC_LONG, new TypeReference<>() {}, new AtomicLong(Long.MAX_VALUE)),
            of(Codecs.ATOMIC_BOOLEAN, new TypeReference<>() {}, new AtomicBoolean(true)),
            of(
                Codecs.atomicReference(Codecs.STRING),
                new TypeReference<AtomicReference<String>>() {},
                new AtomicReference<>("x"),
                new AtomicReference<>()),
            of(
                Codecs.optional(Codecs.optional(Codecs.STRING)),
                new TypeReference<Optional<Optional<String>>>() {},
                Optional.of(Optional.of("x")),
                Optional.of(Optional.empty())),
            of(
                Codecs.atomicReference(Codecs.optional(Codecs.LONG)),
                new TypeReference<AtomicReference<Optional<Long>>>() {},
                new AtomicReference<>(Optional.of(5L)),
                new AtomicReference<>(Optional.empty())))
        .flatMap(s -> s);
  }

  private static Stream<Sample> collections() {
    List<Integer> numbers = List.of(3, 1, 2, 1);
    List<Integer> withNull = Arrays.asList(3, null, 1);
    return Stream.of(
            of(
                Codecs.iterable(Codecs.INTEGER),
                new TypeReference<Iterable<Integer>>() {},
                numbers,
                withNull),
            of(
                Codecs.<Integer, ArrayList<Integer>>collection(
                    ArrayList.class, ArrayList::new, Codecs.INTEGER),
                new TypeReference<ArrayList<Integer>>() {},
                new ArrayList<>(withNull)),
            of(
                Codecs.<Integer, LinkedList<Integer>>collection(
                    LinkedList.class, LinkedList::new, Codecs.INTEGER),
                new TypeReference<LinkedList<Integer>>() {},
                new LinkedList<>(withNull)),
            of(
                Codecs.<Integer, Queue<Integer>>collection(
                    Queue.class, LinkedList::new, Codecs.INTEGER),
                new TypeReference<Queue<Integer>>() {},
                new LinkedList<>(withNull),
                new PriorityQueue<>(numbers)),
            of(
                Codecs.<Integer, Deque<Integer>>collection(
                    Deque.class, LinkedList::new, Codecs.INTEGER),
                new TypeReference<Deque<Integer>>() {},
                new LinkedList<>(withNull),
                new ArrayDeque<>(numbers)),
            of(
                Codecs.<Integer, ArrayDeque<Integer>>collection(
                    ArrayDeque.class, ArrayDeque::new, Codecs.INTEGER),
                new TypeReference<ArrayDeque<Integer>>() {},
                new ArrayDeque<>(numbers)),
            of(
                Codecs.<Integer, PriorityQueue<Integer>>collection(
                    PriorityQueue.class, PriorityQueue::new, Codecs.INTEGER),
                new TypeReference<PriorityQueue<Integer>>() {},
                new PriorityQueue<>(numbers)),
            of(
                Codecs.<Integer, CopyOnWriteArrayList<Integer>>collection(
                    CopyOnWriteArrayList.class, CopyOnWriteArrayList::new, Codecs.INTEGER),
                new TypeReference<CopyOnWriteArrayList<Integer>>() {},
                new CopyOnWriteArrayList<>(withNull)),
            of(
                Codecs.<Integer, HashSet<Integer>>collection(
                    HashSet.class, HashSet::new, Codecs.INTEGER),
                new TypeReference<HashSet<Integer>>() {},
                new HashSet<>(withNull)),
            of(
                Codecs.<Integer, LinkedHashSet<Integer>>collection(
                    LinkedHashSet.class, LinkedHashSet::new, Codecs.INTEGER),
                new TypeReference<LinkedHashSet<Integer>>() {},
                new LinkedHashSet<>(withNull)),
            of(
                Codecs.<Integer, SortedSet<Integer>>collection(
                    SortedSet.class, TreeSet::new, Codecs.INTEGER),
                new TypeReference<SortedSet<Integer>>() {},
                new TreeSet<>(numbers)),
            of(
                Codecs.<Integer, NavigableSet<Integer>>collection(
                    NavigableSet.class, TreeSet::new, Codecs.INTEGER),
                new TypeReference<NavigableSet<Integer>>() {},
                new TreeSet<>(numbers)),
            of(
                Codecs.<Size, EnumSet<Size>>collection(
                    EnumSet.class, () -> EnumSet.noneOf(Size.class), SIZE),
                new TypeReference<EnumSet<Size>>() {},
                EnumSet.allOf(Size.class),
                EnumSet.noneOf(Size.class)))
        .flatMap(s -> s);
  }

  private static Stream<Sample> maps() {
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("b", 1, "", 2));
    map.put("a\"", null);
    return Stream.of(
            of(
                Codecs.<String, Integer, HashMap<String, Integer>>map(
                    HashMap.class, HashMap::new, Keys.STRING, Codecs.INTEGER),
                new TypeReference<HashMap<String, Integer>>() {},
                new HashMap<>(map)),
            of(
                Codecs.<String, Integer, SortedMap<String, Integer>>map(
                    SortedMap.class, TreeMap::new, Keys.STRING, Codecs.INTEGER),
                new TypeReference<SortedMap<String, Integer>>() {},
                new TreeMap<>(map)),
            of(
                Codecs.<Integer, String, NavigableMap<Integer, String>>map(
                    NavigableMap.class, TreeMap::new, Keys.INTEGER, Codecs.STRING),
                new TypeReference<NavigableMap<Integer, String>>() {},
                new TreeMap<>(Map.of(10, "x", 9, "y"))),
            of(
                Codecs.<String, Integer, ConcurrentMap<String, Integer>>map(
                    ConcurrentMap.class, ConcurrentHashMap::new, Keys.STRING, Codecs.INTEGER),
                new TypeReference<ConcurrentMap<String, Integer>>() {},
                new ConcurrentHashMap<>(Map.of("x", 1, "y", 2))),
            of(
                Codecs.<String, Integer, ConcurrentNavigableMap<String, Integer>>map(
                    ConcurrentNavigableMap.class,
                    ConcurrentSkipListMap::new,
                    Keys.STRING,
                    Codecs.INTEGER),
                new TypeReference<ConcurrentNavigableMap<String, Integer>>() {},
                new ConcurrentSkipListMap<>(Map.of("x", 1, "y", 2))),
            of(
                Codecs.<Size, Integer, EnumMap<Size, Integer>>map(
                    EnumMap.class,
                    () -> new EnumMap<>(Size.class),
                    new KeyCodec<>(SIZE),
                    Codecs.INTEGER),
                new TypeReference<EnumMap<Size, Integer>>() {},
                new EnumMap<>(Map.of(Size.LARGE, 1, Size.SMALL, 2))),
            of(
                Codecs.<Size, Integer, Map<Size, Integer>>map(
                    Map.class,
                    () -> new EnumMap<>(Size.class),
                    new KeyCodec<>(SIZE),
                    Codecs.INTEGER),
                new TypeReference<Map<Size, Integer>>() {},
                Map.of(Size.LARGE, 1, Size.SMALL, 2)))
        .flatMap(s -> s);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <K> Stream<Sample> keys(
      KeyCodec<K> codec, TypeReference<Map<K, Integer>> type, K... keys) {
    Map<K, Integer> map = new LinkedHashMap<>();
    for (K key : keys) {
      map.put(key, map.size());
    }
    Stream.Builder<Sample> samples = Stream.builder();
    for (Map<K, Integer> each : List.of(map, Map.<K, Integer>of())) {
      of(Codecs.map(codec, Codecs.INTEGER), type, each).forEach(samples);
    }
    return samples.build();
  }

  private static Stream<Sample> keys() {
    return Stream.of(
            keys(Keys.BOOLEAN, new TypeReference<>() {}, true, false),
            keys(Keys.CHARACTER, new TypeReference<>() {}, 'x', '"', 'é', '\0'),
            keys(Keys.BYTE, new TypeReference<>() {}, (byte) -128, (byte) 127),
            keys(Keys.SHORT, new TypeReference<>() {}, Short.MIN_VALUE, Short.MAX_VALUE),
            keys(Keys.INTEGER, new TypeReference<>() {}, 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
            keys(Keys.LONG, new TypeReference<>() {}, 0L, Long.MIN_VALUE, Long.MAX_VALUE),
            keys(Keys.FLOAT, new TypeReference<>() {}, 1.5f, -0f, 1e10f, Float.NaN),
            keys(
                Keys.DOUBLE,
                new TypeReference<>() {},
                1.5,
                100.0,
                1e-10,
                Double.NaN,
                Double.NEGATIVE_INFINITY),
            keys(
                Keys.BIG_DECIMAL,
                new TypeReference<>() {},
                new BigDecimal("1.50"),
                new BigDecimal("1E+3")),
            keys(Keys.BIG_INTEGER, new TypeReference<>() {}, BigInteger.TEN.pow(999)),
            keys(Keys.UUID, new TypeReference<>() {}, new UUID(1, 2)),
            keys(Keys.URI, new TypeReference<>() {}, URI.create("a:b?c#d")))
        .flatMap(s -> s);
  }

  private static Stream<Sample> timeKeys() {
    LocalDateTime time = LocalDateTime.of(2024, 2, 29, 12, 0);
    ZoneOffset offset = ZoneOffset.ofHours(2);
    return Stream.of(
            keys(Keys.INSTANT, new TypeReference<>() {}, Instant.EPOCH, Instant.MAX),
            keys(Keys.LOCAL_DATE, new TypeReference<>() {}, LocalDate.EPOCH, LocalDate.MIN),
            keys(Keys.LOCAL_TIME, new TypeReference<>() {}, LocalTime.NOON, LocalTime.MAX),
            keys(Keys.LOCAL_DATE_TIME, new TypeReference<>() {}, time, time.plusNanos(1)),
            keys(
                Keys.OFFSET_DATE_TIME,
                new TypeReference<>() {},
                time.atOffset(offset),
                OffsetDateTime.MAX),
            keys(
                Keys.OFFSET_TIME,
                new TypeReference<>() {},
                LocalTime.NOON.atOffset(offset),
                OffsetTime.MIN),
            keys(
                Keys.ZONED_DATE_TIME,
                new TypeReference<Map<ZonedDateTime, Integer>>() {},
                time.atZone(offset),
                time.atZone(ZoneId.of("Europe/Vienna"))),
            keys(Keys.DURATION, new TypeReference<>() {}, Duration.ZERO, Duration.ofSeconds(90)),
            keys(Keys.PERIOD, new TypeReference<>() {}, Period.of(1, 2, 3)),
            keys(
                Keys.YEAR,
                new TypeReference<>() {},
                Year.of(2024),
                Year.of(-5),
                Year.of(12345),
                Year.of(0)),
            keys(
                Keys.YEAR_MONTH,
                new TypeReference<>() {},
                YearMonth.of(2024, 2),
                YearMonth.of(-5, 1)),
            keys(Keys.MONTH_DAY, new TypeReference<>() {}, MonthDay.of(2, 29)),
            keys(Keys.ZONE_ID, new TypeReference<>() {}, ZoneId.of("Europe/Vienna"), offset),
            keys(Keys.ZONE_OFFSET, new TypeReference<>() {}, ZoneOffset.UTC, offset),
            of(
                Codecs.<Month, Integer, Map<Month, Integer>>map(
                    Map.class, () -> new EnumMap<>(Month.class), Keys.MONTH, Codecs.INTEGER),
                new TypeReference<Map<Month, Integer>>() {},
                Map.of(Month.MAY, 1)),
            of(
                Codecs.<DayOfWeek, Integer, Map<DayOfWeek, Integer>>map(
                    Map.class,
                    () -> new EnumMap<>(DayOfWeek.class),
                    Keys.DAY_OF_WEEK,
                    Codecs.INTEGER),
                new TypeReference<Map<DayOfWeek, Integer>>() {},
                Map.of(DayOfWeek.MONDAY, 1)))
        .flatMap(s -> s);
  }

  private static Stream<Sample> arrays() {
    return Stream.of(
            of(
                Codecs.array(Codecs.array(Codecs.INT_ARRAY, int[][]::new), int[][][]::new),
                new TypeReference<>() {},
                new int[][][] {{{1, 2}, {}}, null, {null}}),
            of(
                Codecs.array(Codecs.BYTE_ARRAY, byte[][]::new),
                new TypeReference<>() {},
                new byte[][] {{1, 2}, null}),
            of(
                Codecs.array(Codecs.CHAR_ARRAY, char[][]::new),
                new TypeReference<>() {},
                new char[][] {{'a', 'b'}}),
            of(
                Codecs.array(Codecs.BYTE, Byte[]::new),
                new TypeReference<Byte[]>() {},
                new Byte[][] {{1, null}}),
            of(
                Codecs.array(Codecs.OBJECT, Object[]::new),
                new TypeReference<Object[]>() {},
                new Object[][] {{1, null, "x"}}))
        .flatMap(s -> s);
  }
}
