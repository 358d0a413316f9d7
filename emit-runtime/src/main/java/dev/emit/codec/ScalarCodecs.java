package dev.emit.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codecs of the primitives' boxes, of numbers and of short texts. */
final class ScalarCodecs {
  static final Codec<Void> VOID =
      new Codec<>() {
        @Override
        public void write(JsonWriter out, @Nullable Void value) {
          out.writeNull();
        }

        @Override
        public @Nullable Void read(JsonReader in) {
          in.skipValue();
          return null;
        }

        @Override
        public JsonShape shape() {
          return JsonShape.VALUE;
        }

        @Override
        public String toString() {
          return "the codec of no value";
        }
      };

  static final Codec<Boolean> BOOLEAN =
      new ScalarCodec<>("boolean") {
        @Override
        void writeValue(JsonWriter out, Boolean value) {
          out.writeBoolean(value);
        }

        @Override
        Boolean readValue(JsonReader in) {
          return in.readBoolean();
        }
      };

  static final Codec<Byte> BYTE =
      new ScalarCodec<>("byte") {
        @Override
        void writeValue(JsonWriter out, Byte value) {
          out.writeInt(value);
        }

        @Override
        Byte readValue(JsonReader in) {
          return in.readByte();
        }
      };

  static final Codec<Short> SHORT =
      new ScalarCodec<>("short") {
        @Override
        void writeValue(JsonWriter out, Short value) {
          out.writeInt(value);
        }

        @Override
        Short readValue(JsonReader in) {
          return in.readShort();
        }
      };

  static final Codec<Integer> INTEGER =
      new ScalarCodec<>("int") {
        @Override
        void writeValue(JsonWriter out, Integer value) {
          out.writeInt(value);
        }

        @Override
        Integer readValue(JsonReader in) {
          return in.readInt();
        }
      };

  static final Codec<Long> LONG =
      new ScalarCodec<>("long") {
        @Override
        void writeValue(JsonWriter out, Long value) {
          out.writeLong(value);
        }

        @Override
        Long readValue(JsonReader in) {
          return in.readLong();
        }
      };

  static final Codec<Float> FLOAT =
      new ScalarCodec<>("float") {
        @Override
        void writeValue(JsonWriter out, Float value) {
          out.writeFloat(value);
        }

        @Override
        Float readValue(JsonReader in) {
          return in.readFloat();
        }
      };

  static final Codec<Double> DOUBLE =
      new ScalarCodec<>("double") {
        @Override
        void writeValue(JsonWriter out, Double value) {
          out.writeDouble(value);
        }

        @Override
        Double readValue(JsonReader in) {
          return in.readDouble();
        }
      };

  static final Codec<Character> CHARACTER =
      new ScalarCodec<>("char") {
        @Override
        void writeValue(JsonWriter out, Character value) {
          out.writeChar(value);
        }

        @Override
        Character readValue(JsonReader in) {
          return in.readChar();
        }
      };

  static final Codec<String> STRING =
      new ScalarCodec<>("String") {
        @Override
        void writeValue(JsonWriter out, String value) {
          out.writeString(value);
        }

        @Override
        String readValue(JsonReader in) {
          return in.readString();
        }
      };

  static final Codec<BigDecimal> BIG_DECIMAL =
      new ScalarCodec<>("BigDecimal") {
        @Override
        void writeValue(JsonWriter out, BigDecimal value) {
          out.writeNumber(value.toString());
        }

        @Override
        BigDecimal readValue(JsonReader in) {
          String number = NumberParser.numberText(in);
          try {
            return new BigDecimal(number);
          } catch (NumberFormatException e) {
            throw in.failure("the number's exponent is too large for a BigDecimal", e);
          }
        }
      };

  static final Codec<BigInteger> BIG_INTEGER =
      new ScalarCodec<>("BigInteger") {
        @Override
        void writeValue(JsonWriter out, BigInteger value) {
          out.writeNumber(value.toString());
        }

        @Override
        BigInteger readValue(JsonReader in) {
          return new BigInteger(NumberParser.integerText(in, "BigInteger"));
        }
      };

  static final Codec<UUID> UUID = new TextCodec<>("a UUID", Object::toString, ScalarCodecs::uuid);

  static final Codec<URI> URI = new TextCodec<>("a URI", Object::toString, java.net.URI::create);

  static final Codec<byte[]> BYTE_ARRAY =
      new TextCodec<>("base64", Base64.getEncoder()::encodeToString, ScalarCodecs::bytes);

  private ScalarCodecs() {}

  private static UUID uuid(String text) {
    UUID uuid = java.util.UUID.fromString(text);
    // Java takes groups of other lengths and with signs too, Jackson doesn't.
    if (text.length() != 36
        || text.charAt(8) != '-'
        || text.charAt(13) != '-'
        || text.charAt(18) != '-'
        || text.charAt(23) != '-'
        || text.indexOf('+') >= 0) {
      throw new IllegalArgumentException("A UUID has groups of 8, 4, 4, 4 and 12 digits.");
    }
    return uuid;
  }

  static byte[] bytes(String text) {
    // Java takes text without its padding too, Jackson doesn't.
    if (text.length() % 4 != 0) {
      throw new IllegalArgumentException("The padding is missing.");
    }
    return Base64.getDecoder().decode(text);
  }
}
