package dev.emit.codec;

import org.jspecify.annotations.Nullable;

/**
 * The reader and writer of a map's keys, which are names of members in JSON. It is made from any
 * codec that writes each of its values as a string; {@link Keys} has those of the JDK's types.
 * Stateless and safe for threads.
 *
 * @param <K> the type of the keys
 * @param text the codec that writes a key as a string, and reads it from one
 */
public record KeyCodec<K>(Codec<K> text) {
  void write(JsonWriter out, @Nullable K key) {
    if (key == null) {
      throw new CodecException("A map has the key null, which has no JSON form.");
    }
    out.name(text, key);
  }

  /** Reads the next key, and the value is next; or answers null at the object's end. */
  @Nullable K readNext(JsonReader in) {
    return in.nextName(text);
  }
}
