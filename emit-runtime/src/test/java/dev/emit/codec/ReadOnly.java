package dev.emit.codec;

import org.jspecify.annotations.Nullable;

/** A codec of which a test needs only the reading. */
abstract class ReadOnly<T> implements Codec<T> {
  @Override
  public void write(JsonWriter out, @Nullable T value) {
    throw new AssertionError("not written in this test");
  }

  @Override
  public JsonShape shape() {
    return JsonShape.ANY;
  }
}
