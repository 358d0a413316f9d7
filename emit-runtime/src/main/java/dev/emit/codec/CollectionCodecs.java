package dev.emit.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Codecs of collections and maps. */
final class CollectionCodecs {
  private CollectionCodecs() {}

  private static <E> void writeAll(
      JsonWriter out, Codec<E> element, @Nullable Iterable<E> elements) {
    if (elements == null) {
      out.writeNull();
      return;
    }
    out.beginArray();
    for (E value : elements) {
      element.write(out, value);
    }
    out.endArray();
  }

  private static <E, C extends Collection<E>> C readAll(
      JsonReader in, Codec<E> element, C elements) {
    in.beginArray();
    while (in.nextElement()) {
      E value = element.read(in);
      if (value == null) {
        addNull(in, elements);
      } else {
        elements.add(value);
      }
    }
    return elements;
  }

  private static <E> void addNull(JsonReader in, Collection<E> elements) {
    try {
      elements.add(null);
    } catch (NullPointerException e) {
      throw noNull(in, elements);
    }
  }

  private static <K, V> void putNull(JsonReader in, Map<K, V> map, K key) {
    try {
      map.put(key, null);
    } catch (NullPointerException e) {
      throw noNull(in, map);
    }
  }

  private static CodecException noNull(JsonReader in, Object container) {
    return in.failure("null can't stand in a " + container.getClass().getSimpleName());
  }

  record OfIterable<E>(Codec<E> element) implements Codec<Iterable<E>> {
    @Override
    public void write(JsonWriter out, @Nullable Iterable<E> value) {
      writeAll(out, element, value);
    }

    @Override
    public @Nullable Iterable<E> read(JsonReader in) {
      return in.readNull() ? null : readAll(in, element, new ArrayList<>());
    }

    @Override
    public JsonShape shape() {
      return JsonShape.VALUE;
    }
  }

  /** A type of containers, and what makes an empty one. */
  private abstract static class OfContainer<C> implements Codec<C> {
    private final Class<? super C> type;
    private final Object parts;
    private final Class<?> made;
    final Supplier<? extends C> factory;

    OfContainer(Class<? super C> type, Supplier<? extends C> factory, Object parts) {
      this.type = type;
      this.factory = factory;
      this.parts = parts;
      this.made = factory.get().getClass();
    }

    /** Compares what the factories make, since equal factories are seldom the same object. */
    @Override
    public final boolean equals(@Nullable Object other) {
      return other instanceof OfContainer<?> that
          && type == that.type
          && made == that.made
          && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
      return 31 * (31 * type.hashCode() + made.hashCode()) + parts.hashCode();
    }

    @Override
    public final String toString() {
      return "the codec of " + type.getSimpleName() + " of " + parts;
    }
  }

  static final class OfElements<E, C extends Collection<E>> extends OfContainer<C> {
    private final Codec<E> element;

    OfElements(Class<? super C> type, Supplier<? extends C> factory, Codec<E> element) {
      super(type, factory, element);
      this.element = element;
    }

    @Override
    public void write(JsonWriter out, @Nullable C value) {
      writeAll(out, element, value);
    }

    @Override
    public @Nullable C read(JsonReader in) {
      return in.readNull() ? null : readAll(in, element, factory.get());
    }

    @Override
    public JsonShape shape() {
      return JsonShape.VALUE;
    }
  }

  static final class OfEntries<K, V, M extends Map<K, V>> extends OfContainer<M> {
    private final Entry<K, V> entry;

    OfEntries(Class<? super M> type, Supplier<? extends M> factory, Entry<K, V> entry) {
      super(type, factory, entry);
      this.entry = entry;
    }

    @Override
    public void write(JsonWriter out, @Nullable M value) {
      if (value == null) {
        out.writeNull();
        return;
      }
      out.beginObject();
      for (Map.Entry<K, V> each : value.entrySet()) {
        entry.key.write(out, each.getKey());
        entry.value.write(out, each.getValue());
      }
      out.endObject();
    }

    @Override
    public @Nullable M read(JsonReader in) {
      if (in.readNull()) {
        return null;
      }
      M map = factory.get();
      in.beginObject();
      for (K key = entry.key.readNext(in); key != null; key = entry.key.readNext(in)) {
        V value = entry.value.read(in);
        if (value == null) {
          putNull(in, map, key);
        } else {
          map.put(key, value);
        }
      }
      return map;
    }

    @Override
    public JsonShape shape() {
      return JsonShape.OBJECT;
    }
  }

  record Entry<K, V>(KeyCodec<K> key, Codec<V> value) {}
}
