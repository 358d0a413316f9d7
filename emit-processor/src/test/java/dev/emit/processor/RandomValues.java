package dev.emit.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes random values of the corpus's types, by reflection. */
final class RandomValues {
  private static final int MAX_DEPTH = 5;
  private static final List<String> TEXTS =
      List.of("", "a", "some text", "\"quoted\"\\", "ä€", "\uD83D\uDE00", "\n\t\u0001", "null");

  private final Random random;
  private int depth;

  RandomValues(Random random) {
    this.random = random;
  }

  /** A value of a class, not null. */
  Object of(Class<?> type) throws ReflectiveOperationException {
    return object(type, Map.of());
  }

  private @Nullable Object of(Type type, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], bound);
    }
    if (type instanceof TypeVariable<?> variable) {
      return of(bound.getOrDefault(variable, Object.class), bound);
    }
    if (type instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), bound);
    }
    if (type instanceof Class<?> primitive && primitive.isPrimitive()) {
      return scalar(primitive);
    }
    if (type instanceof Class<?> optional && optional.getName().startsWith("java.util.Optional")) {
      return scalar(optional);
    }
    boolean isOptional =
        type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    if (!isOptional && (depth > MAX_DEPTH || random.nextInt(6) == 0)) {
      return null;
    }
    depth++;
    try {
      if (type instanceof ParameterizedType generic) {
        return generic(generic, bound);
      }
      Class<?> raw = (Class<?>) type;
      if (raw.isArray()) {
        return array(raw.getComponentType(), bound);
      }
      Object scalar = scalar(raw);
      return scalar == null ? object(raw, bound) : scalar;
    } finally {
      depth--;
    }
  }

  private Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    Type last = arguments[arguments.length - 1];
    if (raw == Optional.class) {
      return depth > MAX_DEPTH ? Optional.empty() : Optional.ofNullable(of(last, bound));
    }
    if (raw == List.class || raw == Set.class) {
      List<@Nullable Object> all = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        all.add(of(last, bound));
      }
      return raw == List.class ? all : new LinkedHashSet<>(all);
    }
    if (raw == Map.class) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        all.put(text() + i, of(last, bound));
      }
      return all;
    }
    Map<TypeVariable<?>, Type> inside = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      inside.put(raw.getTypeParameters()[i], resolved(arguments[i], bound));
    }
    return object(raw, inside);
  }

  /** Variables may stand deeper in an argument; the corpus has them only on top. */
  private static Type resolved(Type argument, Map<TypeVariable<?>, Type> bound) {
    return argument instanceof TypeVariable<?> variable
        ? bound.getOrDefault(variable, Object.class)
        : argument;
  }

  private Object array(Type component, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    Object array = Array.newInstance(raw(component, bound), random.nextInt(4));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, of(component, bound));
    }
    return array;
  }

  private static Class<?> raw(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof TypeVariable<?> variable) {

      return raw(bound.getOrDefault(variable, Object.class), bound);
    }
    return type instanceof GenericArrayType array
        ? raw(array.getGenericComponentType(), bound).arrayType()
        : (Class<?>) type;
  }

  private Object object(Class<?> type, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    if (type.isEnum()) {
      return any(Arrays.asList(type.getEnumConstants()));
    }
    if (type.isSealed() && type.isInterface()) {
      Class<?> subtype = any(Arrays.asList(type.getPermittedSubclasses()));
      Map<TypeVariable<?>, Type> inside = new HashMap<>();
      for (int i = 0; i < subtype.getTypeParameters().length; i++) {
        inside.put(
            subtype.getTypeParameters()[i],
            bound.getOrDefault(type.getTypeParameters()[i], Object.class));
      }
      return object(subtype, inside);
    }
    if (type.isRecord()) {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = of(components[i].getGenericType(), bound);
      }
      var constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    }
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object made = constructor.newInstance();
    Map<TypeVariable<?>, Type> all = new HashMap<>(bound);
    if (type.getGenericSuperclass() instanceof ParameterizedType parent) {
      TypeVariable<?>[] variables = ((Class<?>) parent.getRawType()).getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        all.put(variables[i], resolved(parent.getActualTypeArguments()[i], bound));
      }
    }
    for (Field field : type.getFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(made, of(field.getGenericType(), all));
      }
    }
    return made;
  }

  private @Nullable Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> (byte) random.nextInt();
      case "short", "Short" -> (short) random.nextInt();
      case "int", "Integer" -> any(List.of(0, -1, Integer.MIN_VALUE, random.nextInt()));
      case "long", "Long" -> any(List.of(0L, Long.MAX_VALUE, random.nextLong()));
      case "float", "Float" -> any(List.of(0f, Float.MAX_VALUE, random.nextFloat()));
      case "double", "Double" -> any(List.of(-0d, Double.MIN_VALUE, random.nextGaussian()));
      case "char", "Character" -> (char) ('a' + random.nextInt(26));
      case "String" -> text();
      case "Object" -> any(List.of("text", 7, true, List.of(1, "b"), Map.of("k", List.of())));
      case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(5));
      case "BigInteger" -> new BigInteger(100, random);
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "URI" -> URI.create("http://host/" + random.nextInt());
      case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(100_000));
      case "LocalTime" -> LocalTime.ofNanoOfDay(random.nextInt(2_000_000_000));
      case "LocalDateTime" ->
          LocalDate.ofEpochDay(random.nextInt(100_000)).atTime(random.nextInt(24), 1);
      case "Duration" -> Duration.ofMillis(random.nextInt());
      case "Period" -> Period.of(random.nextInt(9), random.nextInt(9), random.nextInt(9));
      case "Year" -> Year.of(1000 + random.nextInt(2000));
      case "YearMonth" -> YearMonth.of(2000 + random.nextInt(99), 1 + random.nextInt(12));
      case "MonthDay" -> MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
      case "OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
      case "OptionalLong" ->
          random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
      case "OptionalDouble" ->
          random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
      default -> null;
    };
  }

  private String text() {
    return any(TEXTS);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
