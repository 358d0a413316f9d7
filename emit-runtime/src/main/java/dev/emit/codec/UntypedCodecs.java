package dev.emit.codec;

import dev.emit.json.JsonException;
import dev.emit.json.UntypedJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Codecs of values without a type, which Jackson reads and writes. */
final class UntypedCodecs {
  static final Codec<Object> OBJECT = new Untyped<>(JsonShape.ANY, UntypedJson::readObject);
  static final Codec<JsonNode> JSON_NODE = new Untyped<>(JsonShape.ANY, UntypedJson::readTree);
  static final Codec<Map<String, Object>> MAP =
      new Untyped<>(JsonShape.OBJECT, UntypedJson::readMap) {
        @Override
        void check(JsonReader in) {
          if (in.peek() != '{' && in.peek() != 'n') {
            throw in.expected("an object");
          }
        }
      };

  private UntypedCodecs() {}

  private interface Parser<T> {
    @Nullable T parse(byte[] json, int offset, int length);
  }

  private static class Untyped<T> implements Codec<T> {
    private final JsonShape shape;
    private final Parser<T> parser;

    Untyped(JsonShape shape, Parser<T> parser) {
      this.shape = shape;
      this.parser = parser;
    }

    @Override
    public final void write(JsonWriter out, @Nullable T value) {
      try {
        out.writeRaw(UntypedJson.write(value, out.depthLeft()));
      } catch (JsonException e) {
        throw new CodecException(String.valueOf(e.getMessage()), e);
      }
    }

    @Override
    public final @Nullable T read(JsonReader in) {
      check(in);
      // Checks the text and the limits; what is left to Jackson is to make objects of it.
      int start = in.position;
      in.skipValue();
      try {
        return parser.parse(in.json, start, in.position - start);
      } catch (JsonException e) {
        throw in.failure(String.valueOf(e.getMessage()), e);
      }
    }

    void check(JsonReader in) {}

    @Override
    public final JsonShape shape() {
      return shape;
    }

    @Override
    public final String toString() {
      return "the codec of untyped values";
    }
  }
}
