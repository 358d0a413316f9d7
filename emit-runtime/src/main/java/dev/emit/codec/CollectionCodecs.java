package dev.emit.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codecs of collections and of maps with string keys. */
final class CollectionCodecs {
  private CollectionCodecs() {}

  private static <E> void writeAll(
      JsonWriter out, Codec<E> element, @Nullable Collection<E> elements) {
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
      elements.add(element.read(in));
    }
    return elements;
  }

  record OfList<E>(Codec<E> element) implements Codec<List<E>> {
    @Override
    public void write(JsonWriter out, @Nullable List<E> value) {
      writeAll(out, element, value);
    }

    @Override
    public @Nullable List<E> read(JsonReader in) {
      return in.readNull() ? null : readAll(in, element, new ArrayList<>());
    }

    @Override
    public Shape shape() {
      return Shape.VALUE;
    }
  }

  record OfSet<E>(Codec<E> element) implements Codec<Set<E>> {
    @Override
    public void write(JsonWriter out, @Nullable Set<E> value) {
      writeAll(out, element, value);
    }

    @Override
    public @Nullable Set<E> read(JsonReader in) {
      return in.readNull() ? null : readAll(in, element, new LinkedHashSet<>());
    }

    @Override
    public Shape shape() {
      return Shape.VALUE;
    }
  }

  record OfCollection<E>(Codec<E> element) implements Codec<Collection<E>> {
    @Override
    public void write(JsonWriter out, @Nullable Collection<E> value) {
      writeAll(out, element, value);
    }

    @Override
    public @Nullable Collection<E> read(JsonReader in) {
      return in.readNull() ? null : readAll(in, element, new ArrayList<>());
    }

    @Override
    public Shape shape() {
      return Shape.VALUE;
    }
  }

  record OfMap<V>(Codec<V> element) implements Codec<Map<String, V>> {
    @Override
    public void write(JsonWriter out, @Nullable Map<String, V> value) {
      if (value == null) {
        out.writeNull();
        return;
      }
      out.beginObject();
      for (Map.Entry<String, V> entry : value.entrySet()) {
        String key = entry.getKey();
        if (key == null) {
          throw new CodecException("A map has the key null, which has no JSON form.");
        }
        out.name(key);
        element.write(out, entry.getValue());
      }
      out.endObject();
    }

    @Override
    public @Nullable Map<String, V> read(JsonReader in) {
      if (in.readNull()) {
        return null;
      }
      Map<String, V> map = new LinkedHashMap<>();
      in.beginObject();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        map.put(name, element.read(in));
      }
      return map;
    }

    @Override
    public Shape shape() {
      return Shape.OBJECT;
    }
  }
}
