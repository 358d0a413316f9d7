package shop;

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

public record Library(
    CharSequence charSequence,
    Number number,
    URL url,
    Locale locale,
    Currency currency,
    Pattern pattern,
    Path path,
    File file,
    InetAddress inetAddress,
    ByteBuffer byteBuffer,
    AtomicInteger atomicInteger,
    AtomicLong atomicLong,
    AtomicBoolean atomicBoolean,
    AtomicReference<String> atomicReference,
    int[][][] deep,
    List<String>[][] deepLists,
    Iterable<String> iterable,
    SortedSet<Integer> sortedSet,
    NavigableSet<Integer> navigableSet,
    Deque<Integer> deque,
    Queue<Integer> queue,
    ArrayList<Integer> arrayList,
    LinkedList<Integer> linkedList,
    ArrayDeque<Integer> arrayDeque,
    PriorityQueue<Integer> priorityQueue,
    HashSet<Integer> hashSet,
    LinkedHashSet<Integer> linkedHashSet,
    TreeSet<Integer> treeSet,
    EnumSet<Size> enumSet,
    CopyOnWriteArrayList<Integer> copyOnWrite,
    List<Deque<Optional<Integer>>> nested,
    HashMap<String, Integer> hashMap,
    LinkedHashMap<String, Integer> linkedHashMap,
    TreeMap<String, Integer> treeMap,
    SortedMap<Integer, List<String>> sortedMap,
    NavigableMap<LocalDate, Integer> navigableMap,
    ConcurrentMap<String, Object> concurrentMap,
    ConcurrentHashMap<UUID, Integer> concurrentHashMap,
    EnumMap<Size, Integer> enumMap,
    Map<Size, Map<Size, Integer>> byEnum,
    Map<Boolean, Integer> byBoolean,
    Map<Character, Integer> byCharacter,
    Map<Long, Integer> byLong,
    Map<Double, Integer> byDouble,
    Map<BigDecimal, Integer> byDecimal,
    Map<BigInteger, Integer> byBigInteger,
    Map<URI, Integer> byUri,
    Map<Instant, Integer> byInstant,
    Map<LocalTime, Integer> byTime,
    Map<Year, Integer> byYear,
    Map<ZonedDateTime, Integer> byZoned,
    Map<Month, Integer> byMonth,
    Map<DayOfWeek, Integer> byDay) {
  public enum Size {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "XL";
      }
    }
  }
}
