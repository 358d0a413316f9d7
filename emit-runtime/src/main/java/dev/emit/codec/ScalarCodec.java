package dev.emit.codec;

import org.jspecify.annotations.Nullable;

/**
 * A codec of values that are never objects, where null is {@code null}.
 *
 * @param <T> the type
 */
abstract class ScalarCodec<T> implements Codec<T> {
  private final String name;

  ScalarCodec(String name) {
    this.name = name;
  }

  abstract void writeValue(JsonWriter out, T value);

  abstract T readValue(JsonReader in);

  @Override
  public final void write(JsonWriter out, @Nullable T value) {
    if (value == null) {
      out.writeNull();
    } else {
      writeValue(out, value);
    }
  }

  @Override
  public final @Nullable T read(JsonReader in) {
    return in.readNull() ? null : readValue(in);
  }

  @Override
  public final JsonShape shape() {
    return JsonShape.VALUE;
  }

  @Override
  public final String toString() {
    return "the codec of " + name;
  }
}
