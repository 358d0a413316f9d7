package dev.emit.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes codecs that read JSON's {@code null} otherwise, for which generated code asks where a
 * message type has {@code @JsonSetter}. They write what the codecs write that they are made from.
 */
public final class Nulls {
  private Nulls() {}

  /**
   * A codec to which {@code null} is an error.
   *
   * @param <T> the type
   * @param codec the type's codec
   * @return the codec, equal to any other made from equal codecs
   */
  public static <T> Codec<T> refused(Codec<T> codec) {
    return new Refused<>(codec);
  }

  /**
   * A codec that reads a value instead of {@code null}.
   *
   * @param <T> the type
   * @param codec the type's codec
   * @param value makes the value
   * @return the codec
   */
  public static <T> Codec<T> replaced(Codec<T> codec, Supplier<? extends T> value) {
    return new Replaced<>(codec, value);
  }

  /**
   * The codec of collections that leaves out what it reads as null.
   *
   * @param <C> the type of the collections
   * @param codec the collections' codec
   * @return the codec
   */
  public static <C extends Collection<?>> Codec<C> skipped(Codec<C> codec) {
    return new Skipped<>(
        codec,
        values -> {
          values.removeIf(Objects::isNull);
          return values;
        });
  }

  /**
   * The codec of maps that leaves out what has a value that it reads as null.
   *
   * @param <M> the type of the maps
   * @param codec the maps' codec
   * @return the codec
   */
  public static <M extends Map<?, ?>> Codec<M> skippedValues(Codec<M> codec) {
    return new Skipped<>(
        codec,
        values -> {
          values.values().removeIf(Objects::isNull);
          return values;
        });
  }

  /**
   * The codec of arrays that leaves out what it reads as null.
   *
   * @param <E> the type of the elements
   * @param codec the arrays' codec
   * @return the codec
   */
  public static <E> Codec<E[]> skippedElements(Codec<E[]> codec) {
    return new Skipped<>(
        codec,
        elements ->
            Stream.of(elements)
                .filter(Objects::nonNull)
                .toArray(size -> Arrays.copyOf(elements, size)));
  }

  private record Refused<T>(Codec<T> codec) implements Codec<T> {
    @Override
    public void write(JsonWriter out, @Nullable T value) {
      codec.write(out, value);
    }

    @Override
    public @Nullable T read(JsonReader in) {
      if (in.readNull()) {
        throw in.failure("null is not allowed here");
      }
      return codec.read(in);
    }

    @Override
    public JsonShape shape() {
      return codec.shape();
    }
  }

  private record Replaced<T>(Codec<T> codec, Supplier<? extends T> value) implements Codec<T> {
    @Override
    public void write(JsonWriter out, @Nullable T value) {
      codec.write(out, value);
    }

    @Override
    public @Nullable T read(JsonReader in) {
      return in.readNull() ? value.get() : codec.read(in);
    }

    @Override
    public JsonShape shape() {
      return codec.shape();
    }
  }

  private record Skipped<T>(Codec<T> codec, UnaryOperator<T> skip) implements Codec<T> {
    @Override
    public void write(JsonWriter out, @Nullable T value) {
      codec.write(out, value);
    }

    @Override
    public @Nullable T read(JsonReader in) {
      @Nullable T read = codec.read(in);
      return read == null ? null : skip.apply(read);
    }

    @Override
    public JsonShape shape() {
      return codec.shape();
    }
  }
}
