package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The generic types of the JDK that the runtime's {@code Codecs} make codecs of. */
final class Containers {
  static final String MAP = "java.util.Map";
  private static final String ENUM_SET = "java.util.EnumSet";
  private static final String ENUM_MAP = "java.util.EnumMap";
  private static final ClassName CODECS = ClassName.get("dev.emit.codec", "Codecs");

  /** Those of one value or of values, and the method for each. */
  private static final Map<String, String> METHODS =
      Map.of(
          "java.util.List", "list",
          "java.util.Set", "set",
          "java.util.Collection", "collection",
          "java.lang.Iterable", "iterable",
          "java.util.Optional", "optional",
          "java.util.concurrent.atomic.AtomicReference", "atomicReference");

  /** What is read for a type of collections, as Jackson does it. */
  private static final Map<String, String> COLLECTIONS =
      classes(
          "java.util.SortedSet java.util.TreeSet",
          "java.util.NavigableSet java.util.TreeSet",
          "java.util.Queue java.util.LinkedList",
          "java.util.Deque java.util.LinkedList",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.ArrayDeque",
          "java.util.PriorityQueue",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          ENUM_SET,
          "java.util.concurrent.CopyOnWriteArrayList",
          "java.util.concurrent.CopyOnWriteArraySet",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.ConcurrentSkipListSet",
          "java.util.concurrent.LinkedBlockingQueue",
          "java.util.concurrent.LinkedBlockingDeque");

  /** What is read for a type of maps, as Jackson does it. */
  private static final Map<String, String> MAPS =
      classes(
          MAP + " java.util.LinkedHashMap",
          "java.util.SortedMap java.util.TreeMap",
          "java.util.NavigableMap java.util.TreeMap",
          "java.util.concurrent.ConcurrentMap java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentNavigableMap java.util.concurrent.ConcurrentSkipListMap",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          ENUM_MAP,
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentSkipListMap");

  private Containers() {}

  private static Map<String, String> classes(String... lines) {
    Map<String, String> classes = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      classes.put(space < 0 ? line : line.substring(0, space), line.substring(space + 1));
    }
    return Map.copyOf(classes);
  }

  static boolean has(String type) {
    return METHODS.containsKey(type) || COLLECTIONS.containsKey(type) || isMap(type);
  }

  static boolean isMap(String type) {
    return MAPS.containsKey(type);
  }

  /** Whether it holds at most one value, and is never null itself where JSON has nothing. */
  static boolean isReference(String type) {
    return type.equals("java.util.Optional") || type.endsWith(".AtomicReference");
  }

  /** What a reference is where JSON has nothing. */
  static CodeBlock empty(ClassName reference) {
    return reference.simpleName().equals("Optional")
        ? CodeBlock.of("$T.empty()", reference)
        : CodeBlock.of("new $T<>()", reference);
  }

  /** A new and empty one of a type, or null if none can be made without more. */
  static @Nullable CodeBlock emptyOf(ClassName raw) {
    String name = raw.canonicalName();
    String made =
        switch (name) {
          case "java.util.List", "java.util.Collection", "java.lang.Iterable" ->
              "java.util.ArrayList";
          case "java.util.Set" -> "java.util.LinkedHashSet";
          default -> isMap(name) ? MAPS.get(name) : COLLECTIONS.get(name);
        };
    return made == null || made.equals(ENUM_SET) || made.equals(ENUM_MAP)
        ? null
        : CodeBlock.of("new $T<>()", ClassName.bestGuess(made));
  }

  /** The codec of one that is not a map. */
  static CodeBlock codec(ClassName raw, TypeName type, TypeName element, CodeBlock codec) {
    String method = METHODS.get(raw.canonicalName());
    if (method != null) {
      return CodeBlock.of("$T.$L($L)", CODECS, method, codec);
    }
    return CodeBlock.of(
        "$1T.<$2T, $3T>collection($4T.class, $5L, $6L)",
        CODECS,
        element,
        type,
        raw,
        raw.canonicalName().equals(ENUM_SET)
            ? CodeBlock.of("() -> $T.noneOf($T.class)", raw, element)
            : made(COLLECTIONS.get(raw.canonicalName())),
        codec);
  }

  /**
   * The codec of a map.
   *
   * @param isEnum whether its keys are an enum's, so that Jackson reads an EnumMap if it may
   */
  static CodeBlock mapCodec(
      ClassName raw,
      TypeName type,
      TypeName key,
      boolean isEnum,
      CodeBlock keyCodec,
      TypeName value,
      CodeBlock valueCodec) {
    String name = raw.canonicalName();
    boolean enumMap = name.equals(ENUM_MAP) || (isEnum && name.equals(MAP));
    if (name.equals(MAP) && !enumMap) {
      return CodeBlock.of("$T.map($L, $L)", CODECS, keyCodec, valueCodec);
    }
    return CodeBlock.of(
        "$1T.<$2T, $3T, $4T>map($5T.class, $6L, $7L, $8L)",
        CODECS,
        key,
        value,
        type,
        raw,
        enumMap
            ? CodeBlock.of("() -> new $T<>($T.class)", ClassName.bestGuess(ENUM_MAP), key)
            : made(MAPS.get(name)),
        keyCodec,
        valueCodec);
  }

  private static CodeBlock made(@Nullable String className) {
    return CodeBlock.of("$T::new", ClassName.bestGuess(String.valueOf(className)));
  }
}
