package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.KeyCodec;
import dev.emit.codec.Keys;
import dev.emit.codec.MemberNames;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Library} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public final class LibraryEmitCodec implements Codec<Library> {
  /**
   * The only one.
   */
  public static final LibraryEmitCodec INSTANCE = new LibraryEmitCodec();

  private LibraryEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Library value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Codecs.CHAR_SEQUENCE.write(out, value.charSequence());
    out.name(Members.NAMES, 1);
    Codecs.NUMBER.write(out, value.number());
    out.name(Members.NAMES, 2);
    Codecs.URL.write(out, value.url());
    out.name(Members.NAMES, 3);
    Codecs.LOCALE.write(out, value.locale());
    out.name(Members.NAMES, 4);
    Codecs.CURRENCY.write(out, value.currency());
    out.name(Members.NAMES, 5);
    Codecs.PATTERN.write(out, value.pattern());
    out.name(Members.NAMES, 6);
    Codecs.PATH.write(out, value.path());
    out.name(Members.NAMES, 7);
    Codecs.FILE.write(out, value.file());
    out.name(Members.NAMES, 8);
    Codecs.INET_ADDRESS.write(out, value.inetAddress());
    out.name(Members.NAMES, 9);
    Codecs.BYTE_BUFFER.write(out, value.byteBuffer());
    out.name(Members.NAMES, 10);
    Codecs.ATOMIC_INTEGER.write(out, value.atomicInteger());
    out.name(Members.NAMES, 11);
    Codecs.ATOMIC_LONG.write(out, value.atomicLong());
    out.name(Members.NAMES, 12);
    Codecs.ATOMIC_BOOLEAN.write(out, value.atomicBoolean());
    out.name(Members.NAMES, 13);
    Members.ATOMIC_REFERENCE.write(out, value.atomicReference());
    out.name(Members.NAMES, 14);
    Members.DEEP.write(out, value.deep());
    out.name(Members.NAMES, 15);
    Members.DEEP_LISTS.write(out, value.deepLists());
    out.name(Members.NAMES, 16);
    Members.ITERABLE.write(out, value.iterable());
    out.name(Members.NAMES, 17);
    Members.SORTED_SET.write(out, value.sortedSet());
    out.name(Members.NAMES, 18);
    Members.NAVIGABLE_SET.write(out, value.navigableSet());
    out.name(Members.NAMES, 19);
    Members.DEQUE.write(out, value.deque());
    out.name(Members.NAMES, 20);
    Members.QUEUE.write(out, value.queue());
    out.name(Members.NAMES, 21);
    Members.ARRAY_LIST.write(out, value.arrayList());
    out.name(Members.NAMES, 22);
    Members.LINKED_LIST.write(out, value.linkedList());
    out.name(Members.NAMES, 23);
    Members.ARRAY_DEQUE.write(out, value.arrayDeque());
    out.name(Members.NAMES, 24);
    Members.PRIORITY_QUEUE.write(out, value.priorityQueue());
    out.name(Members.NAMES, 25);
    Members.HASH_SET.write(out, value.hashSet());
    out.name(Members.NAMES, 26);
    Members.LINKED_HASH_SET.write(out, value.linkedHashSet());
    out.name(Members.NAMES, 27);
    Members.TREE_SET.write(out, value.treeSet());
    out.name(Members.NAMES, 28);
    Members.ENUM_SET.write(out, value.enumSet());
    out.name(Members.NAMES, 29);
    Members.COPY_ON_WRITE.write(out, value.copyOnWrite());
    out.name(Members.NAMES, 30);
    Members.NESTED.write(out, value.nested());
    out.name(Members.NAMES, 31);
    Members.HASH_MAP.write(out, value.hashMap());
    out.name(Members.NAMES, 32);
    Members.LINKED_HASH_MAP.write(out, value.linkedHashMap());
    out.name(Members.NAMES, 33);
    Members.TREE_MAP.write(out, value.treeMap());
    out.name(Members.NAMES, 34);
    Members.SORTED_MAP.write(out, value.sortedMap());
    out.name(Members.NAMES, 35);
    Members.NAVIGABLE_MAP.write(out, value.navigableMap());
    out.name(Members.NAMES, 36);
    Members.CONCURRENT_MAP.write(out, value.concurrentMap());
    out.name(Members.NAMES, 37);
    Members.CONCURRENT_HASH_MAP.write(out, value.concurrentHashMap());
    out.name(Members.NAMES, 38);
    Members.ENUM_MAP.write(out, value.enumMap());
    out.name(Members.NAMES, 39);
    Members.BY_ENUM.write(out, value.byEnum());
    out.name(Members.NAMES, 40);
    Members.BY_BOOLEAN.write(out, value.byBoolean());
    out.name(Members.NAMES, 41);
    Members.BY_CHARACTER.write(out, value.byCharacter());
    out.name(Members.NAMES, 42);
    Members.BY_LONG.write(out, value.byLong());
    out.name(Members.NAMES, 43);
    Members.BY_DOUBLE.write(out, value.byDouble());
    out.name(Members.NAMES, 44);
    Members.BY_DECIMAL.write(out, value.byDecimal());
    out.name(Members.NAMES, 45);
    Members.BY_BIG_INTEGER.write(out, value.byBigInteger());
    out.name(Members.NAMES, 46);
    Members.BY_URI.write(out, value.byUri());
    out.name(Members.NAMES, 47);
    Members.BY_INSTANT.write(out, value.byInstant());
    out.name(Members.NAMES, 48);
    Members.BY_TIME.write(out, value.byTime());
    out.name(Members.NAMES, 49);
    Members.BY_YEAR.write(out, value.byYear());
    out.name(Members.NAMES, 50);
    Members.BY_ZONED.write(out, value.byZoned());
    out.name(Members.NAMES, 51);
    Members.BY_MONTH.write(out, value.byMonth());
    out.name(Members.NAMES, 52);
    Members.BY_DAY.write(out, value.byDay());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Library read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    CharSequence charSequence = null;
    Number number = null;
    URL url = null;
    Locale locale = null;
    Currency currency = null;
    Pattern pattern = null;
    Path path = null;
    File file = null;
    InetAddress inetAddress = null;
    ByteBuffer byteBuffer = null;
    AtomicInteger atomicInteger = null;
    AtomicLong atomicLong = null;
    AtomicBoolean atomicBoolean = null;
    AtomicReference<String> atomicReference = new AtomicReference<>();
    int[][][] deep = null;
    List<String>[][] deepLists = null;
    Iterable<String> iterable = null;
    SortedSet<Integer> sortedSet = null;
    NavigableSet<Integer> navigableSet = null;
    Deque<Integer> deque = null;
    Queue<Integer> queue = null;
    ArrayList<Integer> arrayList = null;
    LinkedList<Integer> linkedList = null;
    ArrayDeque<Integer> arrayDeque = null;
    PriorityQueue<Integer> priorityQueue = null;
    HashSet<Integer> hashSet = null;
    LinkedHashSet<Integer> linkedHashSet = null;
    TreeSet<Integer> treeSet = null;
    EnumSet<Library.Size> enumSet = null;
    CopyOnWriteArrayList<Integer> copyOnWrite = null;
    List<Deque<Optional<Integer>>> nested = null;
    HashMap<String, Integer> hashMap = null;
    LinkedHashMap<String, Integer> linkedHashMap = null;
    TreeMap<String, Integer> treeMap = null;
    SortedMap<Integer, List<String>> sortedMap = null;
    NavigableMap<LocalDate, Integer> navigableMap = null;
    ConcurrentMap<String, Object> concurrentMap = null;
    ConcurrentHashMap<UUID, Integer> concurrentHashMap = null;
    EnumMap<Library.Size, Integer> enumMap = null;
    Map<Library.Size, Map<Library.Size, Integer>> byEnum = null;
    Map<Boolean, Integer> byBoolean = null;
    Map<Character, Integer> byCharacter = null;
    Map<Long, Integer> byLong = null;
    Map<Double, Integer> byDouble = null;
    Map<BigDecimal, Integer> byDecimal = null;
    Map<BigInteger, Integer> byBigInteger = null;
    Map<URI, Integer> byUri = null;
    Map<Instant, Integer> byInstant = null;
    Map<LocalTime, Integer> byTime = null;
    Map<Year, Integer> byYear = null;
    Map<ZonedDateTime, Integer> byZoned = null;
    Map<Month, Integer> byMonth = null;
    Map<DayOfWeek, Integer> byDay = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> charSequence = Codecs.CHAR_SEQUENCE.read(in);
        case 1 -> number = Codecs.NUMBER.read(in);
        case 2 -> url = Codecs.URL.read(in);
        case 3 -> locale = Codecs.LOCALE.read(in);
        case 4 -> currency = Codecs.CURRENCY.read(in);
        case 5 -> pattern = Codecs.PATTERN.read(in);
        case 6 -> path = Codecs.PATH.read(in);
        case 7 -> file = Codecs.FILE.read(in);
        case 8 -> inetAddress = Codecs.INET_ADDRESS.read(in);
        case 9 -> byteBuffer = Codecs.BYTE_BUFFER.read(in);
        case 10 -> atomicInteger = Codecs.ATOMIC_INTEGER.read(in);
        case 11 -> atomicLong = Codecs.ATOMIC_LONG.read(in);
        case 12 -> atomicBoolean = Codecs.ATOMIC_BOOLEAN.read(in);
        case 13 -> atomicReference = Members.ATOMIC_REFERENCE.read(in);
        case 14 -> deep = Members.DEEP.read(in);
        case 15 -> deepLists = Members.DEEP_LISTS.read(in);
        case 16 -> iterable = Members.ITERABLE.read(in);
        case 17 -> sortedSet = Members.SORTED_SET.read(in);
        case 18 -> navigableSet = Members.NAVIGABLE_SET.read(in);
        case 19 -> deque = Members.DEQUE.read(in);
        case 20 -> queue = Members.QUEUE.read(in);
        case 21 -> arrayList = Members.ARRAY_LIST.read(in);
        case 22 -> linkedList = Members.LINKED_LIST.read(in);
        case 23 -> arrayDeque = Members.ARRAY_DEQUE.read(in);
        case 24 -> priorityQueue = Members.PRIORITY_QUEUE.read(in);
        case 25 -> hashSet = Members.HASH_SET.read(in);
        case 26 -> linkedHashSet = Members.LINKED_HASH_SET.read(in);
        case 27 -> treeSet = Members.TREE_SET.read(in);
        case 28 -> enumSet = Members.ENUM_SET.read(in);
        case 29 -> copyOnWrite = Members.COPY_ON_WRITE.read(in);
        case 30 -> nested = Members.NESTED.read(in);
        case 31 -> hashMap = Members.HASH_MAP.read(in);
        case 32 -> linkedHashMap = Members.LINKED_HASH_MAP.read(in);
        case 33 -> treeMap = Members.TREE_MAP.read(in);
        case 34 -> sortedMap = Members.SORTED_MAP.read(in);
        case 35 -> navigableMap = Members.NAVIGABLE_MAP.read(in);
        case 36 -> concurrentMap = Members.CONCURRENT_MAP.read(in);
        case 37 -> concurrentHashMap = Members.CONCURRENT_HASH_MAP.read(in);
        case 38 -> enumMap = Members.ENUM_MAP.read(in);
        case 39 -> byEnum = Members.BY_ENUM.read(in);
        case 40 -> byBoolean = Members.BY_BOOLEAN.read(in);
        case 41 -> byCharacter = Members.BY_CHARACTER.read(in);
        case 42 -> byLong = Members.BY_LONG.read(in);
        case 43 -> byDouble = Members.BY_DOUBLE.read(in);
        case 44 -> byDecimal = Members.BY_DECIMAL.read(in);
        case 45 -> byBigInteger = Members.BY_BIG_INTEGER.read(in);
        case 46 -> byUri = Members.BY_URI.read(in);
        case 47 -> byInstant = Members.BY_INSTANT.read(in);
        case 48 -> byTime = Members.BY_TIME.read(in);
        case 49 -> byYear = Members.BY_YEAR.read(in);
        case 50 -> byZoned = Members.BY_ZONED.read(in);
        case 51 -> byMonth = Members.BY_MONTH.read(in);
        case 52 -> byDay = Members.BY_DAY.read(in);
        default -> in.skipValue();
      }
    }
    return new Library(charSequence, number, url, locale, currency, pattern, path, file, inetAddress, byteBuffer, atomicInteger, atomicLong, atomicBoolean, atomicReference, deep, deepLists, iterable, sortedSet, navigableSet, deque, queue, arrayList, linkedList, arrayDeque, priorityQueue, hashSet, linkedHashSet, treeSet, enumSet, copyOnWrite, nested, hashMap, linkedHashMap, treeMap, sortedMap, navigableMap, concurrentMap, concurrentHashMap, enumMap, byEnum, byBoolean, byCharacter, byLong, byDouble, byDecimal, byBigInteger, byUri, byInstant, byTime, byYear, byZoned, byMonth, byDay);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("charSequence", "number", "url", "locale", "currency", "pattern", "path", "file", "inetAddress", "byteBuffer", "atomicInteger", "atomicLong", "atomicBoolean", "atomicReference", "deep", "deepLists", "iterable", "sortedSet", "navigableSet", "deque", "queue", "arrayList", "linkedList", "arrayDeque", "priorityQueue", "hashSet", "linkedHashSet", "treeSet", "enumSet", "copyOnWrite", "nested", "hashMap", "linkedHashMap", "treeMap", "sortedMap", "navigableMap", "concurrentMap", "concurrentHashMap", "enumMap", "byEnum", "byBoolean", "byCharacter", "byLong", "byDouble", "byDecimal", "byBigInteger", "byUri", "byInstant", "byTime", "byYear", "byZoned", "byMonth", "byDay");

    static final Codec<AtomicReference<String>> ATOMIC_REFERENCE = Codecs.atomicReference(Codecs.STRING);

    static final Codec<int[][][]> DEEP = Codecs.array(Codecs.array(Codecs.INT_ARRAY, int[][]::new), int[][][]::new);

    static final Codec<List<String>[][]> DEEP_LISTS = Codecs.array(Codecs.array(Codecs.list(Codecs.STRING), List[]::new), List[][]::new);

    static final Codec<Iterable<String>> ITERABLE = Codecs.iterable(Codecs.STRING);

    static final Codec<SortedSet<Integer>> SORTED_SET = Codecs.<Integer, SortedSet<Integer>>collection(SortedSet.class, TreeSet::new, Codecs.INTEGER);

    static final Codec<NavigableSet<Integer>> NAVIGABLE_SET = Codecs.<Integer, NavigableSet<Integer>>collection(NavigableSet.class, TreeSet::new, Codecs.INTEGER);

    static final Codec<Deque<Integer>> DEQUE = Codecs.<Integer, Deque<Integer>>collection(Deque.class, LinkedList::new, Codecs.INTEGER);

    static final Codec<Queue<Integer>> QUEUE = Codecs.<Integer, Queue<Integer>>collection(Queue.class, LinkedList::new, Codecs.INTEGER);

    static final Codec<ArrayList<Integer>> ARRAY_LIST = Codecs.<Integer, ArrayList<Integer>>collection(ArrayList.class, ArrayList::new, Codecs.INTEGER);

    static final Codec<LinkedList<Integer>> LINKED_LIST = Codecs.<Integer, LinkedList<Integer>>collection(LinkedList.class, LinkedList::new, Codecs.INTEGER);

    static final Codec<ArrayDeque<Integer>> ARRAY_DEQUE = Codecs.<Integer, ArrayDeque<Integer>>collection(ArrayDeque.class, ArrayDeque::new, Codecs.INTEGER);

    static final Codec<PriorityQueue<Integer>> PRIORITY_QUEUE = Codecs.<Integer, PriorityQueue<Integer>>collection(PriorityQueue.class, PriorityQueue::new, Codecs.INTEGER);

    static final Codec<HashSet<Integer>> HASH_SET = Codecs.<Integer, HashSet<Integer>>collection(HashSet.class, HashSet::new, Codecs.INTEGER);

    static final Codec<LinkedHashSet<Integer>> LINKED_HASH_SET = Codecs.<Integer, LinkedHashSet<Integer>>collection(LinkedHashSet.class, LinkedHashSet::new, Codecs.INTEGER);

    static final Codec<TreeSet<Integer>> TREE_SET = Codecs.<Integer, TreeSet<Integer>>collection(TreeSet.class, TreeSet::new, Codecs.INTEGER);

    static final Codec<EnumSet<Library.Size>> ENUM_SET = Codecs.<Library.Size, EnumSet<Library.Size>>collection(EnumSet.class, () -> EnumSet.noneOf(Library.Size.class), Library_SizeEmitCodec.INSTANCE);

    static final Codec<CopyOnWriteArrayList<Integer>> COPY_ON_WRITE = Codecs.<Integer, CopyOnWriteArrayList<Integer>>collection(CopyOnWriteArrayList.class, CopyOnWriteArrayList::new, Codecs.INTEGER);

    static final Codec<List<Deque<Optional<Integer>>>> NESTED = Codecs.list(Codecs.<Optional<Integer>, Deque<Optional<Integer>>>collection(Deque.class, LinkedList::new, Codecs.optional(Codecs.INTEGER)));

    static final Codec<HashMap<String, Integer>> HASH_MAP = Codecs.<String, Integer, HashMap<String, Integer>>map(HashMap.class, HashMap::new, Keys.STRING, Codecs.INTEGER);

    static final Codec<LinkedHashMap<String, Integer>> LINKED_HASH_MAP = Codecs.<String, Integer, LinkedHashMap<String, Integer>>map(LinkedHashMap.class, LinkedHashMap::new, Keys.STRING, Codecs.INTEGER);

    static final Codec<TreeMap<String, Integer>> TREE_MAP = Codecs.<String, Integer, TreeMap<String, Integer>>map(TreeMap.class, TreeMap::new, Keys.STRING, Codecs.INTEGER);

    static final Codec<SortedMap<Integer, List<String>>> SORTED_MAP = Codecs.<Integer, List<String>, SortedMap<Integer, List<String>>>map(SortedMap.class, TreeMap::new, Keys.INTEGER, Codecs.list(Codecs.STRING));

    static final Codec<NavigableMap<LocalDate, Integer>> NAVIGABLE_MAP = Codecs.<LocalDate, Integer, NavigableMap<LocalDate, Integer>>map(NavigableMap.class, TreeMap::new, Keys.LOCAL_DATE, Codecs.INTEGER);

    static final Codec<ConcurrentMap<String, Object>> CONCURRENT_MAP = Codecs.<String, Object, ConcurrentMap<String, Object>>map(ConcurrentMap.class, ConcurrentHashMap::new, Keys.STRING, Codecs.OBJECT);

    static final Codec<ConcurrentHashMap<UUID, Integer>> CONCURRENT_HASH_MAP = Codecs.<UUID, Integer, ConcurrentHashMap<UUID, Integer>>map(ConcurrentHashMap.class, ConcurrentHashMap::new, Keys.UUID, Codecs.INTEGER);

    static final Codec<EnumMap<Library.Size, Integer>> ENUM_MAP = Codecs.<Library.Size, Integer, EnumMap<Library.Size, Integer>>map(EnumMap.class, () -> new EnumMap<>(Library.Size.class), new KeyCodec<>(Library_SizeEmitCodec.INSTANCE), Codecs.INTEGER);

    static final Codec<Map<Library.Size, Map<Library.Size, Integer>>> BY_ENUM = Codecs.<Library.Size, Map<Library.Size, Integer>, Map<Library.Size, Map<Library.Size, Integer>>>map(Map.class, () -> new EnumMap<>(Library.Size.class), new KeyCodec<>(Library_SizeEmitCodec.INSTANCE), Codecs.<Library.Size, Integer, Map<Library.Size, Integer>>map(Map.class, () -> new EnumMap<>(Library.Size.class), new KeyCodec<>(Library_SizeEmitCodec.INSTANCE), Codecs.INTEGER));

    static final Codec<Map<Boolean, Integer>> BY_BOOLEAN = Codecs.map(Keys.BOOLEAN, Codecs.INTEGER);

    static final Codec<Map<Character, Integer>> BY_CHARACTER = Codecs.map(Keys.CHARACTER, Codecs.INTEGER);

    static final Codec<Map<Long, Integer>> BY_LONG = Codecs.map(Keys.LONG, Codecs.INTEGER);

    static final Codec<Map<Double, Integer>> BY_DOUBLE = Codecs.map(Keys.DOUBLE, Codecs.INTEGER);

    static final Codec<Map<BigDecimal, Integer>> BY_DECIMAL = Codecs.map(Keys.BIG_DECIMAL, Codecs.INTEGER);

    static final Codec<Map<BigInteger, Integer>> BY_BIG_INTEGER = Codecs.map(Keys.BIG_INTEGER, Codecs.INTEGER);

    static final Codec<Map<URI, Integer>> BY_URI = Codecs.map(Keys.URI, Codecs.INTEGER);

    static final Codec<Map<Instant, Integer>> BY_INSTANT = Codecs.map(Keys.INSTANT, Codecs.INTEGER);

    static final Codec<Map<LocalTime, Integer>> BY_TIME = Codecs.map(Keys.LOCAL_TIME, Codecs.INTEGER);

    static final Codec<Map<Year, Integer>> BY_YEAR = Codecs.map(Keys.YEAR, Codecs.INTEGER);

    static final Codec<Map<ZonedDateTime, Integer>> BY_ZONED = Codecs.map(Keys.ZONED_DATE_TIME, Codecs.INTEGER);

    static final Codec<Map<Month, Integer>> BY_MONTH = Codecs.<Month, Integer, Map<Month, Integer>>map(Map.class, () -> new EnumMap<>(Month.class), Keys.MONTH, Codecs.INTEGER);

    static final Codec<Map<DayOfWeek, Integer>> BY_DAY = Codecs.<DayOfWeek, Integer, Map<DayOfWeek, Integer>>map(Map.class, () -> new EnumMap<>(DayOfWeek.class), Keys.DAY_OF_WEEK, Codecs.INTEGER);
  }
}
