package dev.emit.processor;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Generates values of the corpus's types, by reflection: records by their components, classes by
 * their fields, whether these are public or not.
 */
final class CorpusValues {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_SIZE = 3;
  private static final double NULLS = 0.15;

  private final TypeFactory types;
  private final LibraryValues library = new LibraryValues();
  private final Map<List<Object>, Arbitrary<Object>> made = new HashMap<>();

  CorpusValues(TypeFactory types) {
    this.types = types;
  }

  /** Values of a class, none of them null. */
  Arbitrary<Object> of(Class<?> type) {
    return present(types.constructType(type), 0);
  }

  /** Values of what is inside of another value. */
  private Arbitrary<@Nullable Object> of(JavaType type, int depth) {
    Class<?> raw = type.getRawClass();
    if (raw.isPrimitive() || raw.getName().startsWith("java.util.Optional")) {
      return present(type, depth);
    }
    return isEnough(type, depth)
        ? Arbitraries.<Object>of(true).injectNull(1)
        : present(type, depth).injectNull(NULLS);
  }

  private boolean isEnough(JavaType type, int depth) {
    Class<?> raw = type.getRawClass();
    return (depth > MAX_DEPTH && library.of(raw) == null)
        || (raw.isEnum() && raw.getEnumConstants().length == 0);
  }

  private Arbitrary<Object> present(JavaType type, int depth) {
    List<Object> key = List.of(type, depth);
    Arbitrary<Object> values = made.get(key);
    if (values == null) {
      values = make(type, depth);
      made.put(key, values);
    }
    return values;
  }

  private Arbitrary<Object> make(JavaType type, int depth) {
    Class<?> raw = type.getRawClass();
    Arbitrary<?> known = library.of(raw);
    if (known != null) {
      return known.asGeneric();
    }
    int inside = depth + 1;
    if (raw.isArray()) {
      return of(type.getContentType(), inside)
          .list()
          .ofMaxSize(MAX_SIZE)
          .map(elements -> array(raw.getComponentType(), elements));
    }
    JavaType content = type.containedTypeOrUnknown(Math.max(0, type.containedTypeCount() - 1));
    if (raw == Optional.class) {
      return of(content, inside).map(Optional::ofNullable);
    }
    if (raw == AtomicReference.class) {
      return of(content, inside).map(AtomicReference::new);
    }
    if (Map.class.isAssignableFrom(raw)) {
      Class<?> key = type.getKeyType().getRawClass();
      return Arbitraries.maps(present(type.getKeyType(), inside), contents(raw, content, inside))
          .ofMaxSize(isEnough(content, inside) ? 0 : MAX_SIZE)
          .map(entries -> JdkContainers.map(raw, key, entries));
    }
    if (Iterable.class.isAssignableFrom(raw)) {
      return contents(raw, content, inside)
          .list()
          .ofMaxSize(isEnough(content, inside) ? 0 : MAX_SIZE)
          .map(elements -> JdkContainers.collection(raw, content.getRawClass(), elements));
    }
    return object(type, inside);
  }

  private Arbitrary<@Nullable Object> contents(Class<?> container, JavaType type, int depth) {
    boolean nulls = JdkContainers.takesNull(container);
    return nulls || isEnough(type, depth) ? of(type, depth) : present(type, depth);
  }

  private static Object array(Class<?> component, List<?> elements) {
    Object array = Array.newInstance(component, elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return array;
  }

  private Arbitrary<Object> object(JavaType type, int depth) {
    Class<?> raw = type.getRawClass();
    if (raw.isEnum()) {
      return Arbitraries.of(raw.getEnumConstants());
    }
    List<Arbitrary<Object>> kinds = new ArrayList<>();
    for (Class<?> subtype : subtypes(raw)) {
      kinds.add(present(types.constructSpecializedType(type, subtype), depth - 1));
    }
    if (!Modifier.isAbstract(raw.getModifiers())) {
      kinds.add(instances(type, depth));
    }
    return Arbitraries.oneOf(kinds);
  }

  private static Set<Class<?>> subtypes(Class<?> type) {
    Set<Class<?>> subtypes = new LinkedHashSet<>();
    if (type.isSealed()) {
      subtypes.addAll(Arrays.asList(type.getPermittedSubclasses()));
    }
    JsonSubTypes named = type.getDeclaredAnnotation(JsonSubTypes.class);
    if (named != null) {
      Stream.of(named.value()).forEach(each -> subtypes.add(each.value()));
    }
    return subtypes;
  }

  private Arbitrary<Object> instances(JavaType type, int depth) {
    Constructor<?> constructor = constructor(type.getRawClass());
    List<Field> fields = fields(type.getRawClass());
    List<Arbitrary<@Nullable Object>> parts = new ArrayList<>();
    for (Type parameter : constructor.getGenericParameterTypes()) {
      parts.add(of(types.resolveMemberType(parameter, type.getBindings()), depth));
    }
    for (Field field : fields) {
      JavaType owner = type.findSuperType(field.getDeclaringClass());
      parts.add(of(types.resolveMemberType(field.getGenericType(), owner.getBindings()), depth));
    }
    return parts.isEmpty()
        ? Arbitraries.create(() -> instance(constructor, fields, List.of()))
        : Combinators.combine(parts).as(values -> instance(constructor, fields, values));
  }

  /** The canonical one of a record, the one without arguments, or the only one. */
  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] components =
        type.isRecord()
            ? Stream.of(type.getRecordComponents())
                .map(each -> each.getType())
                .toArray(Class<?>[]::new)
            : new Class<?>[0];
    Constructor<?>[] all = type.getDeclaredConstructors();
    return Stream.of(all)
        .filter(each -> Arrays.equals(each.getParameterTypes(), components))
        .findFirst()
        .orElse(all[0]);
  }

  /** The fields that a record's or a class's constructor leaves to others. */
  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> owner = type; owner != null && !type.isRecord(); owner = owner.getSuperclass()) {
      Stream.of(owner.getDeclaredFields())
          .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
          .forEach(fields::add);
    }
    return fields;
  }

  private static Object instance(
      Constructor<?> constructor, List<Field> fields, List<@Nullable Object> parts) {
    try {
      constructor.setAccessible(true);
      int arguments = constructor.getParameterCount();
      Object instance = constructor.newInstance(parts.subList(0, arguments).toArray());
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).setAccessible(true);
        fields.get(i).set(instance, parts.get(arguments + i));
      }
      return instance;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
