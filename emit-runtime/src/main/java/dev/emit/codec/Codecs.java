package dev.emit.codec;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
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
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The catalogue of the codecs that the runtime has. They mean what Jackson 3 databind means by its
 * defaults: what it writes they read to an equal value, and the other way round. A null is {@code
 * null}, the last of two members of one name counts, and half of a surrogate pair is an escape in a
 * string and an error in a name. All are safe for threads.
 *
 * <p>They differ from databind in this:
 *
 * <ul>
 *   <li>Nothing is coerced: a string is not taken for a number, nor a number for a string, a
 *       fraction for an integer, an empty string for null, or an array for bytes; text is not
 *       trimmed, nor a date taken from a number.
 *   <li>{@code NaN} and the infinities are read as words, as Python writes them, and not written.
 *   <li>Objects and arrays are nested at most 100 deep. Of UTF-8 only the shortest forms are read.
 *   <li>An {@link InetAddress} is written as its digits, where databind prefers a host's name,
 *       which it then does not read. Protocols of URLs, and the length of patterns, are limited.
 *   <li>A {@link Date} before 1582 has its day in ISO 8601's calendar, not in the Julian one.
 *   <li>A set keeps the order in which it is read. A byte as a map's key is not taken from 128 to
 *       255, nor a number of more than 1,000 characters.
 * </ul>
 */
public final class Codecs {
  /** No value: writes null, and skips whatever there is to read. */
  public static final Codec<Void> VOID = ScalarCodecs.VOID;

  /** Booleans. */
  public static final Codec<Boolean> BOOLEAN = ScalarCodecs.BOOLEAN;

  /** Bytes: integers from -128 to 127. */
  public static final Codec<Byte> BYTE = ScalarCodecs.BYTE;

  /** Shorts. */
  public static final Codec<Short> SHORT = ScalarCodecs.SHORT;

  /** Integers. */
  public static final Codec<Integer> INTEGER = ScalarCodecs.INTEGER;

  /** Longs. */
  public static final Codec<Long> LONG = ScalarCodecs.LONG;

  /** Floats; not finite ones are read, but not written. */
  public static final Codec<Float> FLOAT = ScalarCodecs.FLOAT;

  /** Doubles; not finite ones are read, but not written. */
  public static final Codec<Double> DOUBLE = ScalarCodecs.DOUBLE;

  /** Characters: strings of one. */
  public static final Codec<Character> CHARACTER = ScalarCodecs.CHARACTER;

  /** Strings. */
  public static final Codec<String> STRING = ScalarCodecs.STRING;

  /** Decimals: numbers, whose scale is kept. */
  public static final Codec<BigDecimal> BIG_DECIMAL = ScalarCodecs.BIG_DECIMAL;

  /** Integers of any size. */
  public static final Codec<BigInteger> BIG_INTEGER = ScalarCodecs.BIG_INTEGER;

  /** UUIDs: strings of 36 characters. */
  public static final Codec<UUID> UUID = ScalarCodecs.UUID;

  /** URIs: strings. */
  public static final Codec<URI> URI = ScalarCodecs.URI;

  /** Character sequences: strings, read as a {@link String}. */
  public static final Codec<CharSequence> CHAR_SEQUENCE = LibraryCodecs.CHAR_SEQUENCE;

  /** Numbers, read as an integer of the type that it fits, or else as a double. */
  public static final Codec<Number> NUMBER = LibraryCodecs.NUMBER;

  /**
   * URLs: strings. The protocol must be one that every JDK has: http, https, file, jar, ftp,
   * mailto.
   */
  public static final Codec<URL> URL = LibraryCodecs.URL;

  /** Locales: language tags, and the empty string for the root locale. */
  public static final Codec<Locale> LOCALE = LibraryCodecs.LOCALE;

  /** Currencies: their codes. */
  public static final Codec<Currency> CURRENCY = LibraryCodecs.CURRENCY;

  /** Character sets: their names; aliases are read too. */
  public static final Codec<Charset> CHARSET = LibraryCodecs.CHARSET;

  /** String builders: strings. */
  public static final Codec<StringBuilder> STRING_BUILDER = LibraryCodecs.STRING_BUILDER;

  /** Time zones of the time before java.time: strings. */
  public static final Codec<TimeZone> TIME_ZONE = LibraryCodecs.TIME_ZONE;

  /** Patterns: strings of at most 1,000 characters, without the flags. */
  public static final Codec<Pattern> PATTERN = LibraryCodecs.PATTERN;

  /** Paths: URIs with the scheme {@code file}; plain paths are read too. */
  public static final Codec<Path> PATH = LibraryCodecs.PATH;

  /** Files: absolute paths. */
  public static final Codec<File> FILE = LibraryCodecs.FILE;

  /** Internet addresses: their digits, never a host's name, which nothing looks up. */
  public static final Codec<InetAddress> INET_ADDRESS = LibraryCodecs.INET_ADDRESS;

  /** Buffers: the bytes that remain, as base64 strings. */
  public static final Codec<ByteBuffer> BYTE_BUFFER = LibraryCodecs.BYTE_BUFFER;

  /** Integers that can be changed. */
  public static final Codec<AtomicInteger> ATOMIC_INTEGER = LibraryCodecs.ATOMIC_INTEGER;

  /** Longs that can be changed. */
  public static final Codec<AtomicLong> ATOMIC_LONG = LibraryCodecs.ATOMIC_LONG;

  /** Booleans that can be changed. */
  public static final Codec<AtomicBoolean> ATOMIC_BOOLEAN = LibraryCodecs.ATOMIC_BOOLEAN;

  /** Instants: ISO 8601 strings in UTC; any offset is read. */
  public static final Codec<Instant> INSTANT = TimeCodecs.INSTANT;

  /** Dates: ISO 8601 strings. */
  public static final Codec<LocalDate> LOCAL_DATE = TimeCodecs.LOCAL_DATE;

  /** Times of day: ISO 8601 strings. */
  public static final Codec<LocalTime> LOCAL_TIME = TimeCodecs.LOCAL_TIME;

  /** Dates with times: ISO 8601 strings. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME = TimeCodecs.LOCAL_DATE_TIME;

  /** Dates with times and offsets: ISO 8601 strings, read as UTC. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = TimeCodecs.OFFSET_DATE_TIME;

  /** Times of day with offsets: ISO 8601 strings. */
  public static final Codec<OffsetTime> OFFSET_TIME = TimeCodecs.OFFSET_TIME;

  /** Dates with times and zones: ISO 8601 strings with an offset, read as UTC. */
  public static final Codec<ZonedDateTime> ZONED_DATE_TIME = TimeCodecs.ZONED_DATE_TIME;

  /** Durations: ISO 8601 strings. */
  public static final Codec<Duration> DURATION = TimeCodecs.DURATION;

  /** Periods: ISO 8601 strings. */
  public static final Codec<Period> PERIOD = TimeCodecs.PERIOD;

  /** Years: integers. */
  public static final Codec<Year> YEAR = TimeCodecs.YEAR;

  /** Months of a year: ISO 8601 strings. */
  public static final Codec<YearMonth> YEAR_MONTH = TimeCodecs.YEAR_MONTH;

  /** Days of any year: ISO 8601 strings. */
  public static final Codec<MonthDay> MONTH_DAY = TimeCodecs.MONTH_DAY;

  /** Time zones: strings. */
  public static final Codec<ZoneId> ZONE_ID = TimeCodecs.ZONE_ID;

  /** Offsets from UTC: strings. */
  public static final Codec<ZoneOffset> ZONE_OFFSET = TimeCodecs.ZONE_OFFSET;

  /** Months: integers from 1 to 12; their names are read too. */
  public static final Codec<Month> MONTH = TimeCodecs.MONTH;

  /** Days of the week: their names in capitals. */
  public static final Codec<DayOfWeek> DAY_OF_WEEK = TimeCodecs.DAY_OF_WEEK;

  /** Dates of the time before java.time: ISO 8601 strings in UTC; any offset is read. */
  public static final Codec<Date> DATE = DateCodecs.DATE;

  /** Calendars: ISO 8601 strings in UTC, as which they are read. */
  public static final Codec<Calendar> CALENDAR = Formats.calendar(DATE);

  /** Bytes: base64 strings, with padding and without line feeds. */
  public static final Codec<byte[]> BYTE_ARRAY = ScalarCodecs.BYTE_ARRAY;

  /** Arrays of booleans. */
  public static final Codec<boolean[]> BOOLEAN_ARRAY = ArrayCodecs.BOOLEAN;

  /** Arrays of shorts. */
  public static final Codec<short[]> SHORT_ARRAY = ArrayCodecs.SHORT;

  /** Arrays of ints. */
  public static final Codec<int[]> INT_ARRAY = ArrayCodecs.INT;

  /** Arrays of longs. */
  public static final Codec<long[]> LONG_ARRAY = ArrayCodecs.LONG;

  /** Arrays of floats. */
  public static final Codec<float[]> FLOAT_ARRAY = ArrayCodecs.FLOAT;

  /** Arrays of doubles. */
  public static final Codec<double[]> DOUBLE_ARRAY = ArrayCodecs.DOUBLE;

  /** Arrays of characters: strings. */
  public static final Codec<char[]> CHAR_ARRAY = ArrayCodecs.CHAR;

  /** Optional ints: numbers, or null for empty. */
  public static final Codec<OptionalInt> OPTIONAL_INT = OptionalCodecs.INT;

  /** Optional longs: numbers, or null for empty. */
  public static final Codec<OptionalLong> OPTIONAL_LONG = OptionalCodecs.LONG;

  /** Optional doubles: numbers, or null for empty. */
  public static final Codec<OptionalDouble> OPTIONAL_DOUBLE = OptionalCodecs.DOUBLE;

  /**
   * Values of any kind, as Jackson reads and writes an {@link Object}: maps, lists, strings,
   * numbers, booleans, null.
   */
  public static final Codec<Object> OBJECT = UntypedCodecs.OBJECT;

  /** Values of any kind as Jackson's trees; {@code null} is a null node. */
  public static final Codec<JsonNode> JSON_NODE = UntypedCodecs.JSON_NODE;

  /** Objects of any kind as maps. */
  public static final Codec<Map<String, Object>> MAP = UntypedCodecs.MAP;

  private Codecs() {}

  /**
   * The codec of lists, read as an {@link java.util.ArrayList}. Elements may be null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<List<E>> list(Codec<E> element) {
    return collection(List.class, ArrayList::new, element);
  }

  /**
   * The codec of sets, read as a {@link java.util.LinkedHashSet}. Elements may be null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<Set<E>> set(Codec<E> element) {
    return collection(Set.class, LinkedHashSet::new, element);
  }

  /**
   * The codec of collections, read as an {@link java.util.ArrayList}. Elements may be null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<Collection<E>> collection(Codec<E> element) {
    return collection(Collection.class, ArrayList::new, element);
  }

  /**
   * The codec of what can be iterated, read as an {@link java.util.ArrayList}. Elements may be
   * null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<Iterable<E>> iterable(Codec<E> element) {
    return new CollectionCodecs.OfIterable<>(element);
  }

  /**
   * The codec of a type of collections.
   *
   * @param <E> the type of the elements
   * @param <C> the type of the collections
   * @param type the type of the collections
   * @param factory makes an empty collection to read into; if it takes no null, null is an error
   * @param element the elements' codec
   * @return the codec, equal to any other of the type that has an equal element codec and reads
   *     into the same class
   */
  public static <E, C extends Collection<E>> Codec<C> collection(
      Class<? super C> type, Supplier<? extends C> factory, Codec<E> element) {
    return new CollectionCodecs.OfElements<>(type, factory, element);
  }

  /**
   * The codec of maps with string keys, read as a {@link java.util.LinkedHashMap}. Values may be
   * null, keys may not.
   *
   * @param <V> the type of the values
   * @param value the values' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <V> Codec<Map<String, V>> map(Codec<V> value) {
    return map(Keys.STRING, value);
  }

  /**
   * The codec of maps, read as a {@link java.util.LinkedHashMap}. Values may be null, keys may not.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param key the keys' codec
   * @param value the values' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <K, V> Codec<Map<K, V>> map(KeyCodec<K> key, Codec<V> value) {
    return map(Map.class, LinkedHashMap::new, key, value);
  }

  /**
   * The codec of a type of maps.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param <M> the type of the maps
   * @param type the type of the maps
   * @param factory makes an empty map to read into; if it takes no null, null is an error
   * @param key the keys' codec
   * @param value the values' codec
   * @return the codec, equal to any other of the type that has equal codecs of keys and values and
   *     reads into the same class
   */
  public static <K, V, M extends Map<K, V>> Codec<M> map(
      Class<? super M> type, Supplier<? extends M> factory, KeyCodec<K> key, Codec<V> value) {
    return new CollectionCodecs.OfEntries<>(
        type, factory, new CollectionCodecs.Entry<>(key, value));
  }

  /**
   * The codec of references: what they hold. Null is read as a reference that holds what the
   * content's codec makes of null.
   *
   * @param <T> the type of the value
   * @param content the value's codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <T> Codec<AtomicReference<T>> atomicReference(Codec<T> content) {
    return new OptionalCodecs.OfReference<>(content);
  }

  /**
   * The codec of optional values: the value, or null for empty.
   *
   * @param <T> the type of the value
   * @param content the value's codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <T> Codec<Optional<T>> optional(Codec<T> content) {
    return new OptionalCodecs.OfObject<>(content);
  }

  /**
   * The codec of arrays of objects. Elements may be null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @param factory makes an array of a length
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<E[]> array(Codec<E> element, IntFunction<E[]> factory) {
    return new ArrayCodecs.OfObjects<>(element, factory);
  }
}
