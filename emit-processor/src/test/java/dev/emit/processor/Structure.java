package dev.emit.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value holds, all through its fields, as something that can be compared and printed. */
final class Structure {
  private Structure() {}

  static @Nullable Object of(@Nullable Object value) {
    if (value == null || value instanceof Enum<?> || value instanceof JsonNode) {
      return value;
    }
    if (value.getClass().isArray()) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(of(Array.get(value, i)));
      }
      return elements;
    }
    if (value instanceof Collection<?> elements) {
      return List.of(kind(value), elements(elements));
    }
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> entries = new HashMap<>();
      map.forEach((key, each) -> entries.put(of(key), of(each)));
      return List.of(kind(value), entries);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Structure::of);
    }
    if (value instanceof AtomicReference<?> reference) {
      return Optional.ofNullable(of(reference.get()));
    }
    if (value.getClass().getModule().equals(Object.class.getModule())) {
      return hasEquals(value.getClass()) ? value : value.toString();
    }
    return fields(value);
  }

  private static Collection<@Nullable Object> elements(Collection<?> all) {
    Collection<@Nullable Object> elements =
        all instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
    all.forEach(each -> elements.add(of(each)));
    return elements;
  }

  /** Where only a set is asked for, Emit's keeps the order besides. */
  private static String kind(Object container) {
    return container.getClass().getSimpleName().replace("LinkedHashSet", "HashSet");
  }

  /** Two URLs are compared by their hosts' addresses, hence by their texts here. */
  private static boolean hasEquals(Class<?> type) {
    try {
      return type != java.net.URL.class
          && type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Map<String, @Nullable Object> fields(Object value) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.put(type.getSimpleName() + "." + field.getName(), of(get(field, value)));
        }
      }
    }
    return fields;
  }

  private static @Nullable Object get(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
