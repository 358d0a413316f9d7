package dev.emit.processor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types of the JDK and of Jackson that have a constant in the runtime's {@code Codecs}. */
final class ScalarTypes {
  private static final Map<String, String> CONSTANTS = constants();

  /** The types that have a constant in {@code Codecs}, but none in {@code Keys}. */
  private static final Set<String> NO_KEYS =
      Set.of(
          "java.lang.CharSequence",
          "java.lang.Number",
          "java.lang.Object",
          "java.net.URL",
          "java.net.InetAddress",
          "java.nio.ByteBuffer",
          "java.nio.file.Path",
          "java.io.File",
          "java.util.Locale",
          "java.util.Currency",
          "java.util.Calendar",
          "java.util.TimeZone",
          "java.lang.StringBuilder",
          "java.nio.charset.Charset",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.regex.Pattern",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean",
          "tools.jackson.databind.JsonNode");

  private ScalarTypes() {}

  /** The name of the constant for a class, or null. */
  static @Nullable String constant(String className) {
    return CONSTANTS.get(className);
  }

  /** The name of the constant for a class whose values are keys of maps, or null. */
  static @Nullable String key(String className) {
    return NO_KEYS.contains(className) ? null : CONSTANTS.get(className);
  }

  /** The name of the constant for a primitive's box. */
  static String constant(TypeMirror primitive) {
    return switch (primitive.getKind()) {
      case INT -> "INTEGER";
      case CHAR -> "CHARACTER";
      default -> primitive.getKind().name();
    };
  }

  /** The name of the constant for an array of primitives, or null. */
  static @Nullable String arrayConstant(TypeMirror component) {
    TypeKind kind = component.getKind();
    return kind.isPrimitive() ? kind.name() + "_ARRAY" : null;
  }

  private static Map<String, String> constants() {
    Map<String, String> constants = new HashMap<>();
    Stream.of(
            "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character", "String")
        .forEach(name -> constants.put("java.lang." + name, name.toUpperCase(Locale.ROOT)));
    Stream.of(
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Duration",
            "Period",
            "Year",
            "YearMonth",
            "MonthDay",
            "ZoneId",
            "ZoneOffset",
            "Month",
            "DayOfWeek")
        .forEach(name -> constants.put("java.time." + name, Names.constant(name)));
    Stream.of("CharSequence", "Number", "StringBuilder")
        .forEach(name -> constants.put("java.lang." + name, Names.constant(name)));
    Stream.of("AtomicInteger", "AtomicLong", "AtomicBoolean")
        .forEach(
            name -> constants.put("java.util.concurrent.atomic." + name, Names.constant(name)));
    constants.put("java.io.File", "FILE");
    constants.put("java.net.URL", "URL");
    constants.put("java.net.InetAddress", "INET_ADDRESS");
    constants.put("java.nio.ByteBuffer", "BYTE_BUFFER");
    constants.put("java.nio.charset.Charset", "CHARSET");
    constants.put("java.nio.file.Path", "PATH");
    Stream.of("Currency", "Locale", "Date", "Calendar", "TimeZone")
        .forEach(name -> constants.put("java.util." + name, Names.constant(name)));
    constants.put("java.util.regex.Pattern", "PATTERN");
    Stream.of("OptionalInt", "OptionalLong", "OptionalDouble")
        .forEach(name -> constants.put("java.util." + name, Names.constant(name)));
    constants.put("java.math.BigDecimal", "BIG_DECIMAL");
    constants.put("java.math.BigInteger", "BIG_INTEGER");
    constants.put("java.util.UUID", "UUID");
    constants.put("java.net.URI", "URI");
    constants.put("java.lang.Object", "OBJECT");
    constants.put("tools.jackson.databind.JsonNode", "JSON_NODE");
    return Map.copyOf(constants);
  }
}
