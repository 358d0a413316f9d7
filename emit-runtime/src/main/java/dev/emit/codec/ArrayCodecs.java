package dev.emit.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Codecs of arrays. Null in place of an element of a primitive type is an error. */
final class ArrayCodecs {
  /** Where an array begins that grows while it is read. */
  private static final int INITIAL_LENGTH = 16;

  static final Codec<boolean[]> BOOLEAN =
      new ScalarCodec<>("boolean[]") {
        @Override
        void writeValue(JsonWriter out, boolean[] value) {
          out.beginArray();
          for (boolean element : value) {
            out.writeBoolean(element);
          }
          out.endArray();
        }

        @Override
        boolean[] readValue(JsonReader in) {
          boolean[] array = new boolean[INITIAL_LENGTH];
          int length = 0;
          in.beginArray();
          while (in.nextElement()) {
            if (length == array.length) {
              array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = in.readBoolean();
          }
          return Arrays.copyOf(array, length);
        }
      };

  static final Codec<short[]> SHORT =
      new ScalarCodec<>("short[]") {
        @Override
        void writeValue(JsonWriter out, short[] value) {
          out.beginArray();
          for (short element : value) {
            out.writeInt(element);
          }
          out.endArray();
        }

        @Override
        short[] readValue(JsonReader in) {
          short[] array = new short[INITIAL_LENGTH];
          int length = 0;
          in.beginArray();
          while (in.nextElement()) {
            if (length == array.length) {
              array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = in.readShort();
          }
          return Arrays.copyOf(array, length);
        }
      };

  static final Codec<int[]> INT =
      new ScalarCodec<>("int[]") {
        @Override
        void writeValue(JsonWriter out, int[] value) {
          out.beginArray();
          for (int element : value) {
            out.writeInt(element);
          }
          out.endArray();
        }

        @Override
        int[] readValue(JsonReader in) {
          int[] array = new int[INITIAL_LENGTH];
          int length = 0;
          in.beginArray();
          while (in.nextElement()) {
            if (length == array.length) {
              array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = in.readInt();
          }
          return Arrays.copyOf(array, length);
        }
      };

  static final Codec<long[]> LONG =
      new ScalarCodec<>("long[]") {
        @Override
        void writeValue(JsonWriter out, long[] value) {
          out.beginArray();
          for (long element : value) {
            out.writeLong(element);
          }
          out.endArray();
        }

        @Override
        long[] readValue(JsonReader in) {
          long[] array = new long[INITIAL_LENGTH];
          int length = 0;
          in.beginArray();
          while (in.nextElement()) {
            if (length == array.length) {
              array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = in.readLong();
          }
          return Arrays.copyOf(array, length);
        }
      };

  static final Codec<float[]> FLOAT =
      new ScalarCodec<>("float[]") {
        @Override
        void writeValue(JsonWriter out, float[] value) {
          out.beginArray();
          for (float element : value) {
            out.writeFloat(element);
          }
          out.endArray();
        }

        @Override
        float[] readValue(JsonReader in) {
          float[] array = new float[INITIAL_LENGTH];
          int length = 0;
          in.beginArray();
          while (in.nextElement()) {
            if (length == array.length) {
              array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = in.readFloat();
          }
          return Arrays.copyOf(array, length);
        }
      };

  static final Codec<double[]> DOUBLE =
      new ScalarCodec<>("double[]") {
        @Override
        void writeValue(JsonWriter out, double[] value) {
          out.beginArray();
          for (double element : value) {
            out.writeDouble(element);
          }
          out.endArray();
        }

        @Override
        double[] readValue(JsonReader in) {
          double[] array = new double[INITIAL_LENGTH];
          int length = 0;
          in.beginArray();
          while (in.nextElement()) {
            if (length == array.length) {
              array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = in.readDouble();
          }
          return Arrays.copyOf(array, length);
        }
      };

  /** A string, as Jackson writes it. */
  static final Codec<char[]> CHAR =
      new TextCodec<>("a string", String::valueOf, String::toCharArray);

  private ArrayCodecs() {}

  static final class OfObjects<E> implements Codec<E[]> {
    private final Codec<E> element;
    private final IntFunction<E[]> factory;
    private final E[] empty;

    OfObjects(Codec<E> element, IntFunction<E[]> factory) {
      this.element = element;
      this.factory = factory;
      this.empty = factory.apply(0);
    }

    @Override
    public void write(JsonWriter out, E @Nullable [] value) {
      if (value == null) {
        out.writeNull();
        return;
      }
      out.beginArray();
      for (E item : value) {
        element.write(out, item);
      }
      out.endArray();
    }

    @Override
    public E @Nullable [] read(JsonReader in) {
      if (in.readNull()) {
        return null;
      }
      List<E> items = new ArrayList<>();
      in.beginArray();
      while (in.nextElement()) {
        items.add(element.read(in));
      }
      return items.toArray(factory);
    }

    @Override
    public JsonShape shape() {
      return JsonShape.VALUE;
    }

    /** Compares what the factories make, since equal factories are seldom the same object. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfObjects<?> that
          && element.equals(that.element)
          && empty.getClass() == that.empty.getClass();
    }

    @Override
    public int hashCode() {
      return 31 * element.hashCode() + empty.getClass().hashCode();
    }

    @Override
    public String toString() {
      return "the codec of " + empty.getClass().getSimpleName();
    }
  }
}
