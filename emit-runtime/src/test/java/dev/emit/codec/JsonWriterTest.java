package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Order.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonWriterTest {
  private static <T> String write(Codec<T> codec, @Nullable T value) {
    return new String(codec.encode(value), UTF_8);
  }

  @Test
  void writesObjectsWithoutWhiteSpace() {
    Order order = new Order("o\"1", 42, Arrays.asList(new Line(1, "é", 2), null));

    assertThat(write(Order.CODEC, order))
        .isEqualTo(
            "{\"id\":\"o\\\"1\",\"cents\":42,\"lines\":"
                + "[{\"quantity\":1,\"café\":\"é\",\"pric\\\"e\":2.0},null]}");
  }

  @Test
  void escapesAsJacksonDoes() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x100; c++) {
      all.append(c);
    }
    all.append("\u2028\u2029\ufeff\uffff😀");

    String json = write(Codecs.STRING, all.toString());

    assertThat(json).isEqualTo(JsonMapper.builder().build().writeValueAsString(all.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db", "é\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void refusesHalvesOfSurrogatePairsInStringsAndNames(String text) {
    assertRefusesHalves(() -> Codecs.STRING.encode(text));
    assertRefusesHalves(() -> Codecs.OBJECT.encode(text));
    for (Codec<Map<String, Object>> codec : List.of(Codecs.MAP, Codecs.map(Codecs.OBJECT))) {
      assertRefusesHalves(() -> codec.encode(Map.of(text, 1)));
    }
    assertRefusesHalves(() -> Codecs.CHARACTER.encode('\ud83d'));
    assertRefusesHalves(() -> Codecs.CHAR_ARRAY.encode(text.toCharArray()));
    assertRefusesHalves(() -> Codecs.OBJECT.encode(text.toCharArray()));
  }

  private static void assertRefusesHalves(ThrowingCallable encoding) {
    assertThatThrownBy(encoding)
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageMatching(
            "A string holds half a surrogate pair \\(U\\+D...\\), which has no form in UTF-8. Was a"
                + " text cut within a character\\?");
  }

  @Test
  void refusesNumbersThatAreNotFinite() {
    for (double number : new double[] {Double.NaN, 1 / 0d, -1 / 0d}) {
      assertNotFinite(Codecs.DOUBLE, number);
      assertNotFinite(Codecs.FLOAT, (float) number);
      assertNotFinite(Codecs.DOUBLE_ARRAY, new double[] {1, number});
      assertNotFinite(Codecs.FLOAT_ARRAY, new float[] {1, (float) number});
      assertNotFinite(Codecs.OBJECT, number);
      assertNotFinite(Codecs.OBJECT, (float) number);
      assertNotFinite(Codecs.MAP, Map.of("a", List.of(number)));
      assertNotFinite(Codecs.MAP, Map.of("a", new double[] {number}));
      assertNotFinite(Codecs.MAP, Map.of("a", new float[] {(float) number}));
      assertNotFinite(
          Codecs.JSON_NODE,
          JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.numberNode(number)));
    }
  }

  private static <T> void assertNotFinite(Codec<T> codec, T value) {
    assertThatThrownBy(() -> codec.encode(value))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageMatching(
            "(NaN|-?Infinity) has no JSON form."
                + " Send null, a string or a finite number instead.");
  }

  @Test
  void refusesANullKey() {
    Map<String, Integer> map = new HashMap<>();
    map.put(null, 1);

    assertThatThrownBy(() -> Codecs.map(Codecs.INTEGER).encode(map))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage("A map has the key null, which has no JSON form.");
    Map<String, Object> untyped = new HashMap<>(map);
    assertThatThrownBy(() -> Codecs.MAP.encode(untyped)).isExactlyInstanceOf(CodecException.class);
  }

  /** A list of itself. */
  static final class Loop implements Codec<List<Object>> {
    @Override
    @SuppressWarnings("unchecked")
    public void write(JsonWriter out, @Nullable List<Object> value) {
      if (value == null) {
        out.writeNull();
        return;
      }
      out.beginArray();
      for (Object element : value) {
        write(out, (List<Object>) element);
      }
      out.endArray();
    }

    @Override
    public @Nullable List<Object> read(JsonReader in) {
      throw new AssertionError("not read in this test");
    }

    @Override
    public JsonShape shape() {
      return JsonShape.VALUE;
    }
  }

  @Test
  void refusesAValueThatContainsItself() {
    List<Object> loop = new ArrayList<>();
    loop.add(loop);
    loop.add(loop);
    Map<String, Object> map = new HashMap<>();
    map.put("self", map);

    String message =
        "Objects and arrays may be nested 100 deep, and this value is nested deeper."
            + " Does it contain itself?";
    assertThatThrownBy(() -> new Loop().encode(loop)).hasMessage(message);
    assertThatThrownBy(() -> Codecs.OBJECT.encode(loop)).hasMessage(message);
    assertThatThrownBy(() -> Codecs.MAP.encode(map))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage(message);
  }

  @Test
  void countsTheNestingOfUntypedValuesFromTheOutside() {
    List<Object> fifty = List.of();
    for (int i = 1; i < 50; i++) {
      fifty = List.of(fifty);
    }
    Codec<?> codec = Codecs.OBJECT;
    Object value = fifty;
    for (int i = 0; i < 50; i++) {
      codec = Codecs.list(codec);
      value = List.of(value);
    }

    byte[] json = encodeAny(codec, value);
    assertThat(new String(json, UTF_8)).isEqualTo("[".repeat(100) + "]".repeat(100));
    assertThat(codec.decode(json)).isEqualTo(value);
    Codec<?> deeper = Codecs.list(codec);
    List<Object> tooDeep = List.of(value);
    assertThatThrownBy(() -> encodeAny(deeper, tooDeep))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageContaining("nested deeper");
  }

  @SuppressWarnings("unchecked")
  private static byte[] encodeAny(Codec<?> codec, Object value) {
    return ((Codec<Object>) codec).encode(value);
  }

  @Test
  void afterAFailureTheNextValueIsWrittenAsIfNothingHadHappened() {
    assertThatThrownBy(() -> Codecs.list(Codecs.DOUBLE).encode(List.of(1.5, Double.NaN)))
        .isInstanceOf(CodecException.class);

    assertThat(write(Codecs.INTEGER, 5)).isEqualTo("5");
    assertThat(write(Codecs.list(Codecs.INTEGER), List.of(1, 2))).isEqualTo("[1,2]");
  }

  @Test
  void anEncodingWithinAnEncodingDisturbsNothing() {
    Codec<Integer> nested =
        new Codec<>() {
          @Override
          public void write(JsonWriter out, @Nullable Integer value) {
            out.writeString(JsonWriterTest.write(Codecs.INTEGER, value));
          }

          @Override
          public @Nullable Integer read(JsonReader in) {
            return null;
          }

          @Override
          public JsonShape shape() {
            return JsonShape.VALUE;
          }
        };

    assertThat(write(Codecs.list(nested), List.of(1, 2, 3))).isEqualTo("[\"1\",\"2\",\"3\"]");
  }

  @Test
  void refusesACodecThatWritesHalfAValue() {
    Codec<String> half =
        new Codec<>() {
          @Override
          public void write(JsonWriter out, @Nullable String value) {
            out.beginObject();
          }

          @Override
          public @Nullable String read(JsonReader in) {
            return null;
          }

          @Override
          public JsonShape shape() {
            return JsonShape.OBJECT;
          }

          @Override
          public String toString() {
            return "Half";
          }
        };

    assertThatThrownBy(() -> half.encode("x"))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage(
            "Half wrote an incomplete value. Its write method must write one whole JSON value.");
  }

  @Test
  void writesMoreThanAnyBufferHeldBefore() {
    String ascii = "x".repeat(1_000_000);
    String other = "\u0001é€😀".repeat(100_000);

    assertThat(Codecs.STRING.decode(Codecs.STRING.encode(ascii))).isEqualTo(ascii);
    assertThat(Codecs.STRING.decode(Codecs.STRING.encode(other))).isEqualTo(other);
  }
}
