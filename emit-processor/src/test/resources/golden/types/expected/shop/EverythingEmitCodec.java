package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes {@link Everything} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public final class EverythingEmitCodec implements Codec<Everything> {
  /**
   * The only one.
   */
  public static final EverythingEmitCodec INSTANCE = new EverythingEmitCodec();

  private EverythingEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Everything value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeBoolean(value.aBoolean());
    out.name(Members.NAMES, 1);
    out.writeInt(value.aByte());
    out.name(Members.NAMES, 2);
    out.writeInt(value.aShort());
    out.name(Members.NAMES, 3);
    out.writeInt(value.anInt());
    out.name(Members.NAMES, 4);
    out.writeLong(value.aLong());
    out.name(Members.NAMES, 5);
    out.writeFloat(value.aFloat());
    out.name(Members.NAMES, 6);
    out.writeDouble(value.aDouble());
    out.name(Members.NAMES, 7);
    out.writeChar(value.aChar());
    out.name(Members.NAMES, 8);
    Codecs.BOOLEAN.write(out, value.boxedBoolean());
    out.name(Members.NAMES, 9);
    Codecs.BYTE.write(out, value.boxedByte());
    out.name(Members.NAMES, 10);
    Codecs.SHORT.write(out, value.boxedShort());
    out.name(Members.NAMES, 11);
    Codecs.INTEGER.write(out, value.boxedInt());
    out.name(Members.NAMES, 12);
    Codecs.LONG.write(out, value.boxedLong());
    out.name(Members.NAMES, 13);
    Codecs.FLOAT.write(out, value.boxedFloat());
    out.name(Members.NAMES, 14);
    Codecs.DOUBLE.write(out, value.boxedDouble());
    out.name(Members.NAMES, 15);
    Codecs.CHARACTER.write(out, value.boxedChar());
    out.name(Members.NAMES, 16);
    out.writeString(value.text());
    out.name(Members.NAMES, 17);
    Codecs.BIG_DECIMAL.write(out, value.decimal());
    out.name(Members.NAMES, 18);
    Codecs.BIG_INTEGER.write(out, value.integer());
    out.name(Members.NAMES, 19);
    Codecs.INSTANT.write(out, value.instant());
    out.name(Members.NAMES, 20);
    Codecs.LOCAL_DATE.write(out, value.localDate());
    out.name(Members.NAMES, 21);
    Codecs.LOCAL_TIME.write(out, value.localTime());
    out.name(Members.NAMES, 22);
    Codecs.LOCAL_DATE_TIME.write(out, value.localDateTime());
    out.name(Members.NAMES, 23);
    Codecs.OFFSET_DATE_TIME.write(out, value.offsetDateTime());
    out.name(Members.NAMES, 24);
    Codecs.OFFSET_TIME.write(out, value.offsetTime());
    out.name(Members.NAMES, 25);
    Codecs.ZONED_DATE_TIME.write(out, value.zonedDateTime());
    out.name(Members.NAMES, 26);
    Codecs.DURATION.write(out, value.duration());
    out.name(Members.NAMES, 27);
    Codecs.PERIOD.write(out, value.period());
    out.name(Members.NAMES, 28);
    Codecs.YEAR.write(out, value.year());
    out.name(Members.NAMES, 29);
    Codecs.YEAR_MONTH.write(out, value.yearMonth());
    out.name(Members.NAMES, 30);
    Codecs.MONTH_DAY.write(out, value.monthDay());
    out.name(Members.NAMES, 31);
    Codecs.ZONE_ID.write(out, value.zoneId());
    out.name(Members.NAMES, 32);
    Codecs.ZONE_OFFSET.write(out, value.zoneOffset());
    out.name(Members.NAMES, 33);
    Codecs.MONTH.write(out, value.month());
    out.name(Members.NAMES, 34);
    Codecs.DAY_OF_WEEK.write(out, value.dayOfWeek());
    out.name(Members.NAMES, 35);
    Codecs.UUID.write(out, value.uuid());
    out.name(Members.NAMES, 36);
    Codecs.URI.write(out, value.uri());
    out.name(Members.NAMES, 37);
    Members.OPTIONAL.write(out, value.optional());
    out.name(Members.NAMES, 38);
    Codecs.OPTIONAL_INT.write(out, value.optionalInt());
    out.name(Members.NAMES, 39);
    Codecs.OPTIONAL_LONG.write(out, value.optionalLong());
    out.name(Members.NAMES, 40);
    Codecs.OPTIONAL_DOUBLE.write(out, value.optionalDouble());
    out.name(Members.NAMES, 41);
    Codecs.BYTE_ARRAY.write(out, value.bytes());
    out.name(Members.NAMES, 42);
    Codecs.BOOLEAN_ARRAY.write(out, value.booleans());
    out.name(Members.NAMES, 43);
    Codecs.SHORT_ARRAY.write(out, value.shorts());
    out.name(Members.NAMES, 44);
    Codecs.INT_ARRAY.write(out, value.ints());
    out.name(Members.NAMES, 45);
    Codecs.LONG_ARRAY.write(out, value.longs());
    out.name(Members.NAMES, 46);
    Codecs.FLOAT_ARRAY.write(out, value.floats());
    out.name(Members.NAMES, 47);
    Codecs.DOUBLE_ARRAY.write(out, value.doubles());
    out.name(Members.NAMES, 48);
    Codecs.CHAR_ARRAY.write(out, value.chars());
    out.name(Members.NAMES, 49);
    Members.STRINGS.write(out, value.strings());
    out.name(Members.NAMES, 50);
    Members.MATRIX.write(out, value.matrix());
    out.name(Members.NAMES, 51);
    Members.LISTS.write(out, value.lists());
    out.name(Members.NAMES, 52);
    Members.LIST.write(out, value.list());
    out.name(Members.NAMES, 53);
    Members.SET.write(out, value.set());
    out.name(Members.NAMES, 54);
    Members.COLLECTION.write(out, value.collection());
    out.name(Members.NAMES, 55);
    Members.MAP.write(out, value.map());
    out.name(Members.NAMES, 56);
    Codecs.MAP.write(out, value.untyped());
    out.name(Members.NAMES, 57);
    Codecs.JSON_NODE.write(out, value.node());
    out.name(Members.NAMES, 58);
    Codecs.OBJECT.write(out, value.object());
    out.name(Members.NAMES, 59);
    Members.LIST.write(out, value.sameCodecAsList());
    out.name(Members.NAMES, 60);
    out.writeString(value.in());
    out.name(Members.NAMES, 61);
    out.writeString(value.value());
    out.name(Members.NAMES, 62);
    out.writeString(value.member());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Everything read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    boolean aBoolean = false;
    byte aByte = 0;
    short aShort = 0;
    int anInt = 0;
    long aLong = 0L;
    float aFloat = 0f;
    double aDouble = 0d;
    char aChar = '\0';
    Boolean boxedBoolean = null;
    Byte boxedByte = null;
    Short boxedShort = null;
    Integer boxedInt = null;
    Long boxedLong = null;
    Float boxedFloat = null;
    Double boxedDouble = null;
    Character boxedChar = null;
    String text = null;
    BigDecimal decimal = null;
    BigInteger integer = null;
    Instant instant = null;
    LocalDate localDate = null;
    LocalTime localTime = null;
    LocalDateTime localDateTime = null;
    OffsetDateTime offsetDateTime = null;
    OffsetTime offsetTime = null;
    ZonedDateTime zonedDateTime = null;
    Duration duration = null;
    Period period = null;
    Year year = null;
    YearMonth yearMonth = null;
    MonthDay monthDay = null;
    ZoneId zoneId = null;
    ZoneOffset zoneOffset = null;
    Month month = null;
    DayOfWeek dayOfWeek = null;
    UUID uuid = null;
    URI uri = null;
    Optional<String> optional = Optional.empty();
    OptionalInt optionalInt = OptionalInt.empty();
    OptionalLong optionalLong = OptionalLong.empty();
    OptionalDouble optionalDouble = OptionalDouble.empty();
    byte[] bytes = null;
    boolean[] booleans = null;
    short[] shorts = null;
    int[] ints = null;
    long[] longs = null;
    float[] floats = null;
    double[] doubles = null;
    char[] chars = null;
    String[] strings = null;
    int[][] matrix = null;
    List<String>[] lists = null;
    List<String> list = null;
    Set<Long> set = null;
    Collection<Everything> collection = null;
    Map<String, List<Optional<Integer>>> map = null;
    Map<String, Object> untyped = null;
    JsonNode node = null;
    Object object = null;
    List<String> sameCodecAsList = null;
    String in_ = null;
    String value_ = null;
    String member_ = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> aBoolean = in.readBoolean();
        case 1 -> aByte = in.readByte();
        case 2 -> aShort = in.readShort();
        case 3 -> anInt = in.readInt();
        case 4 -> aLong = in.readLong();
        case 5 -> aFloat = in.readFloat();
        case 6 -> aDouble = in.readDouble();
        case 7 -> aChar = in.readChar();
        case 8 -> boxedBoolean = Codecs.BOOLEAN.read(in);
        case 9 -> boxedByte = Codecs.BYTE.read(in);
        case 10 -> boxedShort = Codecs.SHORT.read(in);
        case 11 -> boxedInt = Codecs.INTEGER.read(in);
        case 12 -> boxedLong = Codecs.LONG.read(in);
        case 13 -> boxedFloat = Codecs.FLOAT.read(in);
        case 14 -> boxedDouble = Codecs.DOUBLE.read(in);
        case 15 -> boxedChar = Codecs.CHARACTER.read(in);
        case 16 -> text = Codecs.STRING.read(in);
        case 17 -> decimal = Codecs.BIG_DECIMAL.read(in);
        case 18 -> integer = Codecs.BIG_INTEGER.read(in);
        case 19 -> instant = Codecs.INSTANT.read(in);
        case 20 -> localDate = Codecs.LOCAL_DATE.read(in);
        case 21 -> localTime = Codecs.LOCAL_TIME.read(in);
        case 22 -> localDateTime = Codecs.LOCAL_DATE_TIME.read(in);
        case 23 -> offsetDateTime = Codecs.OFFSET_DATE_TIME.read(in);
        case 24 -> offsetTime = Codecs.OFFSET_TIME.read(in);
        case 25 -> zonedDateTime = Codecs.ZONED_DATE_TIME.read(in);
        case 26 -> duration = Codecs.DURATION.read(in);
        case 27 -> period = Codecs.PERIOD.read(in);
        case 28 -> year = Codecs.YEAR.read(in);
        case 29 -> yearMonth = Codecs.YEAR_MONTH.read(in);
        case 30 -> monthDay = Codecs.MONTH_DAY.read(in);
        case 31 -> zoneId = Codecs.ZONE_ID.read(in);
        case 32 -> zoneOffset = Codecs.ZONE_OFFSET.read(in);
        case 33 -> month = Codecs.MONTH.read(in);
        case 34 -> dayOfWeek = Codecs.DAY_OF_WEEK.read(in);
        case 35 -> uuid = Codecs.UUID.read(in);
        case 36 -> uri = Codecs.URI.read(in);
        case 37 -> optional = Members.OPTIONAL.read(in);
        case 38 -> optionalInt = Codecs.OPTIONAL_INT.read(in);
        case 39 -> optionalLong = Codecs.OPTIONAL_LONG.read(in);
        case 40 -> optionalDouble = Codecs.OPTIONAL_DOUBLE.read(in);
        case 41 -> bytes = Codecs.BYTE_ARRAY.read(in);
        case 42 -> booleans = Codecs.BOOLEAN_ARRAY.read(in);
        case 43 -> shorts = Codecs.SHORT_ARRAY.read(in);
        case 44 -> ints = Codecs.INT_ARRAY.read(in);
        case 45 -> longs = Codecs.LONG_ARRAY.read(in);
        case 46 -> floats = Codecs.FLOAT_ARRAY.read(in);
        case 47 -> doubles = Codecs.DOUBLE_ARRAY.read(in);
        case 48 -> chars = Codecs.CHAR_ARRAY.read(in);
        case 49 -> strings = Members.STRINGS.read(in);
        case 50 -> matrix = Members.MATRIX.read(in);
        case 51 -> lists = Members.LISTS.read(in);
        case 52 -> list = Members.LIST.read(in);
        case 53 -> set = Members.SET.read(in);
        case 54 -> collection = Members.COLLECTION.read(in);
        case 55 -> map = Members.MAP.read(in);
        case 56 -> untyped = Codecs.MAP.read(in);
        case 57 -> node = Codecs.JSON_NODE.read(in);
        case 58 -> object = Codecs.OBJECT.read(in);
        case 59 -> sameCodecAsList = Members.LIST.read(in);
        case 60 -> in_ = Codecs.STRING.read(in);
        case 61 -> value_ = Codecs.STRING.read(in);
        case 62 -> member_ = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return new Everything(aBoolean, aByte, aShort, anInt, aLong, aFloat, aDouble, aChar, boxedBoolean, boxedByte, boxedShort, boxedInt, boxedLong, boxedFloat, boxedDouble, boxedChar, text, decimal, integer, instant, localDate, localTime, localDateTime, offsetDateTime, offsetTime, zonedDateTime, duration, period, year, yearMonth, monthDay, zoneId, zoneOffset, month, dayOfWeek, uuid, uri, optional, optionalInt, optionalLong, optionalDouble, bytes, booleans, shorts, ints, longs, floats, doubles, chars, strings, matrix, lists, list, set, collection, map, untyped, node, object, sameCodecAsList, in_, value_, member_);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("aBoolean", "aByte", "aShort", "anInt", "aLong", "aFloat", "aDouble", "aChar", "boxedBoolean", "boxedByte", "boxedShort", "boxedInt", "boxedLong", "boxedFloat", "boxedDouble", "boxedChar", "text", "decimal", "integer", "instant", "localDate", "localTime", "localDateTime", "offsetDateTime", "offsetTime", "zonedDateTime", "duration", "period", "year", "yearMonth", "monthDay", "zoneId", "zoneOffset", "month", "dayOfWeek", "uuid", "uri", "optional", "optionalInt", "optionalLong", "optionalDouble", "bytes", "booleans", "shorts", "ints", "longs", "floats", "doubles", "chars", "strings", "matrix", "lists", "list", "set", "collection", "map", "untyped", "node", "object", "sameCodecAsList", "in", "value", "member");

    static final Codec<Optional<String>> OPTIONAL = Codecs.optional(Codecs.STRING);

    static final Codec<String[]> STRINGS = Codecs.array(Codecs.STRING, String[]::new);

    static final Codec<int[][]> MATRIX = Codecs.array(Codecs.INT_ARRAY, int[][]::new);

    static final Codec<List<String>[]> LISTS = Codecs.array(Codecs.list(Codecs.STRING), List[]::new);

    static final Codec<List<String>> LIST = Codecs.list(Codecs.STRING);

    static final Codec<Set<Long>> SET = Codecs.set(Codecs.LONG);

    static final Codec<Collection<Everything>> COLLECTION = Codecs.collection(EverythingEmitCodec.INSTANCE);

    static final Codec<Map<String, List<Optional<Integer>>>> MAP = Codecs.map(Codecs.list(Codecs.optional(Codecs.INTEGER)));
  }
}
