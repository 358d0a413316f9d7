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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/**
 * The catalogue of the codecs that the runtime has. They mean what Jackson 3 databind means by its
 * defaults, less its coercions: a string is not taken for a number, nor a fraction for an integer.
 * A null is {@code null}. All are safe for threads.
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
    return new CollectionCodecs.OfList<>(element);
  }

  /**
   * The codec of sets, read as a {@link java.util.LinkedHashSet}. Elements may be null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<Set<E>> set(Codec<E> element) {
    return new CollectionCodecs.OfSet<>(element);
  }

  /**
   * The codec of collections, read as an {@link java.util.ArrayList}. Elements may be null.
   *
   * @param <E> the type of the elements
   * @param element the elements' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <E> Codec<Collection<E>> collection(Codec<E> element) {
    return new CollectionCodecs.OfCollection<>(element);
  }

  /**
   * The codec of maps, read as a {@link java.util.LinkedHashMap}. Values may be null, keys may not.
   *
   * @param <V> the type of the values
   * @param value the values' codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <V> Codec<Map<String, V>> map(Codec<V> value) {
    return new CollectionCodecs.OfMap<>(value);
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
