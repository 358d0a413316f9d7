package dev.emit.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Makes the collections and maps of the JDK that a member may ask for. */
final class JdkContainers {
  private JdkContainers() {}

  static boolean takesNull(Class<?> container) {
    return !(SortedSet.class.isAssignableFrom(container)
        || Queue.class.isAssignableFrom(container)
        || EnumSet.class == container
        || container.getName().startsWith("java.util.concurrent."));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The classes are known only when it runs.
  static Object collection(Class<?> type, Class<?> element, List<@Nullable Object> elements) {
    Collection<@Nullable Object> made;
    if (type == EnumSet.class) {
      made = EnumSet.noneOf((Class) element);
    } else if (type.isAssignableFrom(ArrayList.class)) {
      made = new ArrayList<>();
    } else if (type.isAssignableFrom(LinkedHashSet.class)) {
      made = new LinkedHashSet<>();
    } else if (type.isAssignableFrom(TreeSet.class)) {
      made = new TreeSet<>();
    } else if (type.isAssignableFrom(ArrayDeque.class)) {
      made = new ArrayDeque<>();
    } else {
      made = (Collection<@Nullable Object>) made(type);
    }
    made.addAll(elements);
    return made;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The classes are known only when it runs.
  static Object map(Class<?> type, Class<?> key, Map<Object, @Nullable Object> entries) {
    Map<Object, @Nullable Object> made;
    if (type == EnumMap.class) {
      made = new EnumMap((Class) key);
    } else if (type.isAssignableFrom(LinkedHashMap.class)) {
      made = new LinkedHashMap<>();
    } else if (type.isAssignableFrom(ConcurrentSkipListMap.class)
        && ConcurrentMap.class.isAssignableFrom(type)) {
      made = new ConcurrentSkipListMap<>();
    } else if (type.isInterface()) {
      made = new TreeMap<>();
    } else {
      made = (Map<Object, @Nullable Object>) made(type);
    }
    made.putAll(entries);
    return made;
  }

  private static Object made(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
