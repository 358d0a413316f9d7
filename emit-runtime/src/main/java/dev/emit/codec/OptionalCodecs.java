package dev.emit.codec;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Codecs of optional values and of references, where empty is {@code null}, both ways. */
final class OptionalCodecs {
  static final Codec<OptionalInt> INT =
      new Primitive<>(OptionalInt.empty()) {
        @Override
        void writePresent(JsonWriter out, OptionalInt value) {
          out.writeInt(value.getAsInt());
        }

        @Override
        OptionalInt readPresent(JsonReader in) {
          return OptionalInt.of(in.readInt());
        }
      };

  static final Codec<OptionalLong> LONG =
      new Primitive<>(OptionalLong.empty()) {
        @Override
        void writePresent(JsonWriter out, OptionalLong value) {
          out.writeLong(value.getAsLong());
        }

        @Override
        OptionalLong readPresent(JsonReader in) {
          return OptionalLong.of(in.readLong());
        }
      };

  static final Codec<OptionalDouble> DOUBLE =
      new Primitive<>(OptionalDouble.empty()) {
        @Override
        void writePresent(JsonWriter out, OptionalDouble value) {
          out.writeDouble(value.getAsDouble());
        }

        @Override
        OptionalDouble readPresent(JsonReader in) {
          return OptionalDouble.of(in.readDouble());
        }
      };

  private OptionalCodecs() {}

  private abstract static class Primitive<T> implements Codec<T> {
    private final T empty;

    Primitive(T empty) {
      this.empty = empty;
    }

    abstract void writePresent(JsonWriter out, T value);

    abstract T readPresent(JsonReader in);

    @Override
    public final void write(JsonWriter out, @Nullable T value) {
      if (value == null || value.equals(empty)) {
        out.writeNull();
      } else {
        writePresent(out, value);
      }
    }

    @Override
    public final T read(JsonReader in) {
      return in.readNull() ? empty : readPresent(in);
    }

    @Override
    public final JsonShape shape() {
      return JsonShape.VALUE;
    }

    @Override
    public final String toString() {
      return "the codec of " + empty.getClass().getSimpleName();
    }
  }

  record OfObject<T>(Codec<T> content) implements Codec<Optional<T>> {
    @Override
    @SuppressWarnings("NullableOptional") // Codec's contract allows null for each type.
    public void write(JsonWriter out, @Nullable Optional<T> value) {
      content.write(out, value == null ? null : value.orElse(null));
    }

    @Override
    public Optional<T> read(JsonReader in) {
      // What null is in a value is the content's decision, as in Jackson.
      return Optional.ofNullable(content.read(in));
    }

    @Override
    public JsonShape shape() {
      return content.shape();
    }
  }

  /** A reference that holds null is null, and so is no reference; it is read as the former. */
  record OfReference<T>(Codec<T> content) implements Codec<AtomicReference<T>> {
    @Override
    public void write(JsonWriter out, @Nullable AtomicReference<T> value) {
      content.write(out, value == null ? null : value.get());
    }

    @Override
    public AtomicReference<T> read(JsonReader in) {
      return new AtomicReference<>(content.read(in));
    }

    @Override
    public JsonShape shape() {
      return content.shape();
    }
  }
}
