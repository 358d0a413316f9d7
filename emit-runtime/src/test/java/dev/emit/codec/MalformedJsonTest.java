package dev.emit.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the bytes are, they are read as Jackson reads them, or refused by a CodecException. */
class MalformedJsonTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final List<Codec<?>> CODECS =
      List.of(
          Codecs.VOID,
          Codecs.OBJECT,
          Codecs.MAP,
          Codecs.JSON_NODE,
          Order.CODEC,
          Codecs.list(Order.CODEC),
          Codecs.map(Codecs.map(Codecs.DOUBLE)),
          Codecs.STRING,
          Codecs.LONG,
          Codecs.DOUBLE,
          Codecs.FLOAT,
          Codecs.BIG_DECIMAL,
          Codecs.BIG_INTEGER,
          Codecs.INSTANT,
          Codecs.ZONED_DATE_TIME,
          Codecs.MONTH,
          Codecs.BYTE_ARRAY,
          Codecs.CHARACTER,
          Codecs.INT_ARRAY,
          Codecs.OPTIONAL_DOUBLE);

  /** The bytes are the characters here, so that what is not UTF-8 can be written down. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "nulll",
        "null null",
        "nullnull",
        "Null",
        "tru",
        "truefalse",
        "falsee",
        "01",
        "-01",
        "00",
        "-",
        "+1",
        "--1",
        ".5",
        "1.",
        "-.5",
        "1.e5",
        "1e",
        "1e+",
        "1E-",
        "1ee5",
        "1.5.5",
        "0x10",
        "1_000",
        "1a",
        "0e",
        "1,",
        "1]",
        "NaNN",
        "nan",
        "Infinit",
        "-Infinit",
        "-NaN",
        "infinity",
        "1 2",
        "\"a\" \"b\"",
        "[1] 2",
        "{} {}",
        "{}]",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1}",
        "[1;2]",
        "[[]",
        "{",
        "}",
        "{]",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{\"a\"}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":}",
        "{\"a\":,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1;\"b\":2}",
        "{\"a\":1]",
        "{\"a\":1,,\"b\":2}",
        "{\"a\":[}",
        "{\"a\\\":1}",
        "{\"a\n\":1}",
        "{\"a\\x\":1}",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\u",
        "\"\\u12",
        "\"\\u123\"",
        "\"\\u12g4\"",
        "\"\\x41\"",
        "\"\\'\"",
        "\"\\U0041\"",
        "\"\\ud83d\\u\"",
        "\"\n\"",
        "\"\t\"",
        "\"\0\"",
        "\"\u001f\"",
        "'a'",
        "/**/1",
        "1//",
        "#1",
        "\0",
        "\u000b1",
        "\u000c1",
        "\u00a01",
        "\"\u0080\"",
        "\"\u00bf\"",
        "\"\u00c3\"",
        "\"\u00c3",
        "\"\u00c3(\"",
        "\"\u00e2\u0082\"",
        "\"\u00e2(\u00a1\"",
        "\"\u00e2\u0082",
        "\"\u00f0\u009f\u0098\"",
        "\"\u00f0(\u008c\u00bc\"",
        "\"\u00f0\u009f(\u0080\"",
        "\"\u00ed\u00a0\u0080\"",
        "\"\u00ed\u00bf\u00bf\"",
        "\"\u00ff\"",
        "\"\u00fe\"",
        "\"\u00f8\u0088\u0080\u0080\u0080\"",
        "{\"\u00ff\":1}",
        "{\"\u00c3(\":1}",
        "\u00ef\u00bb"
      })
  void whatJacksonRefusesIsRefused(String bytes) {
    byte[] json = bytes.getBytes(ISO_8859_1);

    assertThat(decodeByJackson(json).read).isFalse();
    for (Codec<?> codec : CODECS) {
      assertThatThrownBy(() -> codec.decode(json))
          .as(codec.toString())
          .isExactlyInstanceOf(CodecException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Halves of surrogate pairs, which Jackson refuses only in names.
        "\"\\ud800\"",
        "\"\\ud800x\"",
        "\"\\ud83d\\ud83d\\ude00\"",
        "\"\\udc00\\ud800\"",
        "{\"a\":\"\\udc00\"}",
        // Overlong forms, code points past the last, and a byte order mark, none of them UTF-8
        // JSON.
        "\"\u00c0\u0080\"",
        "\"\u00c1\u00bf\"",
        "\"\u00e0\u0080\u0080\"",
        "\"\u00f0\u0080\u0080\u0080\"",
        "\"\u00f4\u0090\u0080\u0080\"",
        "\"\u00f5\u0080\u0080\u0080\"",
        "\u00ef\u00bb\u00bf1",
        "1\0",
        "+Infinity",
        "INF",
        "-INF"
      })
  void whatIsRefusedThoughJacksonMayTakeIt(String bytes) {
    for (Codec<?> codec : CODECS) {
      assertThatThrownBy(() -> codec.decode(bytes.getBytes(ISO_8859_1)))
          .as(codec.toString())
          .isExactlyInstanceOf(CodecException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "0e0",
        "0.0e-5",
        "1E5",
        "1e+5",
        "1.5e-300",
        "1e999",
        "-1e999",
        "1e-999",
        "123456789012345678901234567890",
        "\"\\u0000\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"",
        " [ ] ",
        "\t{\r\n}",
        "{\"\":{}}",
        "{\"a\":1,\"a\":2}",
        "[[],{},null,true,false,\"\"]",
        "\"\u00e9\u20ac😀\u007f\""
      })
  void whatJacksonReadsIsReadTheSame(String text) {
    byte[] json = text.getBytes(UTF_8);

    assertThat(Codecs.JSON_NODE.decode(json)).isEqualTo(MAPPER.readTree(json));
    assertThat(OwnTree.CODEC.decode(json)).isEqualTo(MAPPER.readValue(json, Object.class));
  }

  @Test
  void randomBytesAreRefusedOrReadButNothingElse() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] json = new byte[random.nextInt(24)];
      random.nextBytes(json);
      check(json, i);
    }
  }

  @Test
  void randomTokensAreReadAsJacksonReadsThem() {
    String[] tokens = {
      "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"id\"", "\"lines\"", "\"cents\"", "1", "-",
      "0", ".5", "e9", "null", "true", "false", "NaN", "-Infinity", " ", "\n", "\\", "\\u00e9", "é",
      "\u0001", "\"\\\"", "{\"id\":", "[{\"quantity\":1}]", "99999999999999999999"
    };
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(tokens[random.nextInt(tokens.length)]);
      }
      check(text.toString().getBytes(UTF_8), i);
    }
  }

  @Test
  void damagedMessagesAreReadAsJacksonReadsThem() {
    byte[] good =
        ("{\"id\":\"o-é-\\u00e9\\ud83d\\ude00\",\"cents\": 4200,\"x\":[1.5e3,null,true,{\"y\":[]}],"
                + "\"lines\":[{\"quantity\":3,\"café\":\"x\",\"pric\\\"e\":-0.25}]}")
            .getBytes(UTF_8);
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] json =
          Arrays.copyOf(good, good.length - (i % 2 == 0 ? 0 : random.nextInt(good.length)));
      for (int j = random.nextInt(3); j >= 0 && json.length > 0; j--) {
        json[random.nextInt(json.length)] =
            random.nextBoolean() ? good[random.nextInt(good.length)] : (byte) random.nextInt(256);
      }
      check(json, i);
    }
  }

  /** Decodes by a codec, and compares with Jackson where there is no type to fit. */
  private static void check(byte[] json, int round) {
    decode(CODECS.get(round % CODECS.size()), json);
    decode(Order.CODEC, json);
    Result ours = decode(OwnTree.CODEC, json);
    Result untyped = decode(Codecs.OBJECT, json);
    Result jackson = decodeByJackson(json);
    assertThat(untyped).as(() -> new String(json, UTF_8)).isEqualTo(ours);
    if (!jackson.read) {
      assertThat(ours.read).as(() -> new String(json, UTF_8)).isFalse();
    } else if (ours.read) {
      assertThat(ours.value).as(() -> new String(json, UTF_8)).isEqualTo(jackson.value);
    } else {
      assertThat(isLeniencyOfJackson(json)).as(() -> new String(json, UTF_8)).isTrue();
    }
  }

  private static boolean isLeniencyOfJackson(byte[] json) {
    String text = new String(json, UTF_8);
    // A byte that is no UTF-8 became a replacement character; or another encoding was detected.
    return text.contains("\ufffd")
        || text.contains("\ufeff")
        || text.toLowerCase(Locale.ROOT).contains("\\ud")
        || text.contains("INF")
        || text.contains("+Inf")
        || text.indexOf('\0') >= 0;
  }

  record Result(boolean read, @Nullable Object value) {}

  private static Result decode(Codec<?> codec, byte[] json) {
    try {
      return new Result(true, codec.decode(json));
    } catch (CodecException e) {
      assertThat(e.getMessage()).startsWith("$").contains(" at byte ");
      return new Result(false, null);
    }
  }

  private static Result decodeByJackson(byte[] json) {
    try {
      return new Result(true, MAPPER.readValue(json, Object.class));
    } catch (JacksonException e) {
      return new Result(false, null);
    }
  }
}
