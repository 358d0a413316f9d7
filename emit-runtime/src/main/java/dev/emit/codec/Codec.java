package dev.emit.codec;

import org.jspecify.annotations.Nullable;

/**
 * The reader and writer of one type as JSON. Generated codecs and those in {@link Codecs} are
 * stateless and safe for threads. Two codecs that are equal read and write the same Java type in
 * the same way, so that a message can pass from one to the other as the object that it is.
 *
 * @param <T> the type
 */
public interface Codec<T> {
  /**
   * Writes a value.
   *
   * @param out where to write one JSON value
   * @param value the value; null is written as JSON's {@code null}
   * @throws CodecException if the value has no JSON form
   */
  void write(JsonWriter out, @Nullable T value);

  /**
   * Reads a value.
   *
   * @param in positioned before a JSON value, and left behind it
   * @return the value; what JSON's {@code null} gives is the type's decision, normally null
   * @throws CodecException if the text is not JSON or does not fit the type
   */
  @Nullable T read(JsonReader in);

  /**
   * What the values look like in JSON.
   *
   * @return the shape
   */
  JsonShape shape();

  /**
   * Encodes a value as JSON in UTF-8.
   *
   * @param value the value, or null
   * @return its bytes, without white space
   * @throws CodecException if the value has no JSON form
   */
  default byte[] encode(@Nullable T value) {
    return JsonWriter.encode(this, value);
  }

  /**
   * Decodes one JSON value.
   *
   * @param json the bytes, UTF-8; white space around the value is allowed, anything else is not
   * @return the value
   * @throws CodecException if the bytes are not one JSON value that fits the type
   */
  default @Nullable T decode(byte[] json) {
    return JsonReader.decode(this, json);
  }
}
