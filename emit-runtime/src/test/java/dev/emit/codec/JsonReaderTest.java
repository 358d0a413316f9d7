package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.codec.Order.Line;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static <T> @Nullable T read(Codec<T> codec, String json) {
    return codec.decode(json.getBytes(UTF_8));
  }

  private static void assertRefused(Codec<?> codec, String json, String message) {
    assertThatThrownBy(() -> read(codec, json))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"o-1\",\"cents\":42,\"lines\":[{\"quantity\":1}]}",
        "{\"lines\":[{\"quantity\":1}],\"cents\":42,\"id\":\"o-1\"}",
        " {\t\"id\" : \"o-1\" ,\r\n\"cents\" : 42 , \"lines\" : [ { \"quantity\" : 1 } ] } \n",
        "{\"\\u0069d\":\"\\u006f-1\",\"c\\u0065nts\":42,\"lines\":[{\"quantity\":1}]}",
        "{\"x\":[{\"id\":{}}],\"id\":\"o-1\",\"i\":1,\"idd\":\"\",\"\":null,\"cents\":42,"
            + "\"é\":[NaN,-Infinity],\"lines\":[{\"quantity\":1,\"\\n\":true}]}",
        "{\"id\":\"first\",\"cents\":1,\"id\":\"o-1\",\"cents\":42,\"lines\":[{\"quantity\":1}]}"
      })
  void findsMembersInAnyOrderAmongUnknownOnes(String json) {
    assertThat(read(Order.CODEC, json))
        .isEqualTo(new Order("o-1", 42, List.of(new Line(1, null, 0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"quantity\":1,\"café\":\"x\",\"pric\\\"e\":2.5}",
        "{\"pric\\\"e\":2.5,\"caf\\u00e9\":\"x\",\"quantity\":1}",
        "{\"caf\\u00E9\":\"x\",\"pric\\u0022e\":2.5,\"\\u0071uantity\":1}",
      })
  void findsMembersWhoseNamesAreNotPlainAscii(String json) {
    assertThat(read(Line.CODEC, json)).isEqualTo(new Line(1, "x", 2.5));
  }

  @Test
  void findsEachOfManyMembers() {
    String[] names = new String[500];
    // Pairs such as "Aa" and "BB" have one hash.
    Arrays.setAll(names, i -> (i % 2 == 0 ? "Aa" : "BB") + i / 2);
    MemberNames members = MemberNames.of(names);
    for (int i = names.length - 1; i >= 0; i--) {
      assertThat(memberOf("{\"" + names[i] + "\":1}", members)).isEqualTo(i);
      assertThat(memberOf("{\"" + names[i] + "x\":1}", members)).isEqualTo(MemberNames.UNKNOWN);
    }
  }

  private static @Nullable Integer memberOf(String json, MemberNames names) {
    return read(
        new ReadOnly<Integer>() {
          @Override
          public Integer read(JsonReader in) {
            in.beginObject();
            int member = in.nextMember(names);
            in.skipValue();
            assertThat(in.nextMember(names)).isEqualTo(MemberNames.END);
            return member;
          }
        },
        json);
  }

  @Test
  void refusesTwoMembersOfOneName() {
    assertThatThrownBy(() -> MemberNames.of("a", "b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two members are named a. Give each member its own name.");
  }

  @Test
  void readsRawValuesAsTheyStand() {
    Codec<byte[]> raw =
        new ReadOnly<>() {
          @Override
          public byte[] read(JsonReader in) {
            return in.readRaw();
          }
        };

    assertThat(read(Codecs.list(raw), "[ {\"a\" : [1, NaN]} , \"x\\n\",null ]"))
        .extracting(json -> new String(json, UTF_8))
        .containsExactly("{\"a\" : [1, NaN]}", "\"x\\n\"", "null");
  }

  @ParameterizedTest
  @CsvSource({
    "2147483648, int",
    "-2147483649, int",
    "99999999999999999999999, int",
    "1000000000000000000, int"
  })
  void refusesWhatDoesNotFitIntoAnInt(String number, String type) {
    assertRefused(Codecs.INTEGER, number, "$ at byte 0: " + number + " does not fit into " + type);
  }

  @Test
  void refusesWhatDoesNotFitIntoOtherIntegers() {
    assertRefused(Codecs.BYTE, "128", "$ at byte 0: 128 does not fit into byte");
    assertRefused(Codecs.BYTE, "-129", "$ at byte 0: -129 does not fit into byte");
    assertRefused(Codecs.SHORT, "32768", "$ at byte 0: 32768 does not fit into short");
    assertRefused(
        Codecs.LONG,
        "9223372036854775808",
        "$ at byte 0: 9223372036854775808 does not fit into long");
    assertRefused(
        Codecs.LONG,
        "-9223372036854775809",
        "$ at byte 0: -9223372036854775809 does not fit into long");
    assertRefused(
        Codecs.LONG,
        "1" + "0".repeat(999),
        "$ at byte 0: 1" + "0".repeat(39) + "… does not fit into long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.0", "1e3", "1E-3", "12345678901234567890.5"})
  void refusesFractionsForIntegers(String number) {
    assertRefused(
        Codecs.INTEGER, number, "$ at byte 0: " + number + " is not an integer, as int needs it");
    assertRefused(
        Codecs.BIG_INTEGER,
        number,
        "$ at byte 0: " + number + " is not an integer, as BigInteger needs it");
  }

  @Test
  void saysWhatWasExpectedAndWhatIsThere() {
    assertRefused(Codecs.INTEGER, "\"5\"", "$ at byte 0: expected int, but found a string");
    assertRefused(Codecs.INTEGER, "[]", "$ at byte 0: expected int, but found an array");
    assertRefused(Codecs.DOUBLE, "{}", "$ at byte 0: expected a number, but found an object");
    assertRefused(Codecs.DOUBLE, "\"NaN\"", "$ at byte 0: expected a number, but found a string");
    assertRefused(Codecs.STRING, "5", "$ at byte 0: expected a string, but found a number");
    assertRefused(Codecs.BOOLEAN, "1", "$ at byte 0: expected a boolean, but found a number");
    assertRefused(
        Codecs.STRING, "", "$ at byte 0: expected a string, but found the end of the text");
    assertRefused(Codecs.MAP, "[]", "$ at byte 0: expected an object, but found an array");
    assertRefused(
        Codecs.list(Codecs.STRING), "{}", "$ at byte 0: expected an array, but found an object");
    assertRefused(Codecs.CHARACTER, "\"ab\"", "$ at byte 0: expected one character, but found 2");
    assertRefused(
        Codecs.INTEGER, "1 2", "$ at byte 2: expected the end of the JSON text, but found more");
    assertRefused(Codecs.INT_ARRAY, "[1, null]", "$[1] at byte 4: expected int, but found null");
  }

  @Test
  void namesThePathAndTheByteOfAFault() {
    assertRefused(
        Order.CODEC,
        "{\"id\":\"x\",\"lines\":[null,{\"quantity\":3}, {\"quantity\": 99999999999}]}",
        "$.lines[2].quantity at byte 53: 99999999999 does not fit into int");
    assertRefused(
        Order.CODEC,
        "{\"x\":{\"a.b\":[[1,2],[\"]\\\"[\",tru]]}}",
        "$.x[\"a.b\"][1][1] at byte 27: expected true");
    assertRefused(
        Order.CODEC,
        "{\"id\":\"x\" \"cents\":1}",
        "$.id at byte 10: expected ',' or '}', but found a string");
    assertRefused(
        Order.CODEC, "{\"id\":\"x\",}", "$ at byte 10: expected a member's name, but found '}'");
    assertRefused(
        Codecs.list(Codecs.STRING),
        "[\"a\",\"b\u0000\"]",
        "$[1] at byte 7: a control character stands in a string without being escaped");
    assertRefused(
        Codecs.map(Codecs.INTEGER),
        "{\"" + "n".repeat(50) + "\":true}",
        "$[\"" + "n".repeat(40) + "…\"] at byte 54: expected int, but found a boolean");
  }

  @Test
  void aCodecsOwnFailureNamesTheValueThatItRead() {
    assertRefused(
        Order.CODEC,
        "{\"lines\":[{}, {\"quantity\":-1} ]}",
        "$.lines[1] at byte 14: the quantity is negative");
    assertRefused(
        Codecs.map(Codecs.LOCAL_DATE),
        "{\"day\": \"2024-02-30\\n\"}",
        "$.day at byte 8: expected a LocalDate (2024-01-31), but found \"2024-02-30?\"");
    assertRefused(
        Codecs.list(Codecs.BYTE_ARRAY),
        "[\"" + "A".repeat(99) + "\"]",
        "$[0] at byte 1: expected base64, but found \"" + "A".repeat(40) + "…\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-1-1-1-1",
        "ffffffff-ffedbf-fe-0000-000000092080",
        "+1234567-1234-1234-1234-123456789abc"
      })
  void aUuidHasItsFiveGroups(String text) {
    assertThatThrownBy(() -> read(Codecs.UUID, '"' + text + '"'))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("expected a UUID");
  }

  @Test
  void aFailureQuotesLittleOfTheTextAndNothingThatBreaksLines() {
    String secret = "x".repeat(1000);
    for (Codec<?> codec :
        List.of(Codecs.UUID, Codecs.URI, Codecs.ZONE_ID, Codecs.MONTH, Codecs.DURATION)) {
      assertThatThrownBy(() -> read(codec, "\"\\u2028 \u0085" + secret + "\""))
          .isExactlyInstanceOf(CodecException.class)
          .hasNoCause()
          .message()
          .contains("found \"? ?xxx")
          .hasSizeLessThan(200);
    }
    assertThatThrownBy(() -> read(Codecs.map(Codecs.INTEGER), "{\"\u2028" + secret + "\":null 1}"))
        .message()
        .startsWith("$[\"?xxx")
        .hasSizeLessThan(200);
  }

  @Test
  void whatAMessagesConstructorThrowsIsAFailureOfDecoding() {
    Codec<String> codec =
        new ReadOnly<>() {
          @Override
          public String read(JsonReader in) {
            in.readString();
            throw new IllegalStateException("no");
          }
        };

    assertThatThrownBy(() -> read(Codecs.list(codec), "[\"x\"]"))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage(
            "$[0] at byte 1: the value that was read is refused:"
                + " java.lang.IllegalStateException: no")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsWhatPythonWrites() {
    String json =
        "{\"command\": \"add\", \"nan\": NaN, \"inf\": Infinity, \"low\": -Infinity,"
            + " \"text\": \"caf\\u00e9 \\ud83d\\ude00\", \"none\": null}";

    Map<String, Object> map = Objects.requireNonNull(read(Codecs.MAP, json));

    assertThat(map)
        .containsEntry("nan", Double.NaN)
        .containsEntry("inf", Double.POSITIVE_INFINITY)
        .containsEntry("low", Double.NEGATIVE_INFINITY)
        .containsEntry("text", "café 😀")
        .containsEntry("none", null);
    map.put("may", "be changed");
    assertThat(read(Codecs.DOUBLE_ARRAY, "[NaN, Infinity, -Infinity]"))
        .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    assertThat(read(Codecs.FLOAT_ARRAY, "[NaN, Infinity, -Infinity]"))
        .containsExactly(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    assertRefused(Codecs.BIG_DECIMAL, "NaN", "$ at byte 0: expected a number, but found 'N'");
  }

  @Test
  void refusesNestingPastAHundred() {
    String deepest = "[".repeat(100) + "]".repeat(100);
    String tooDeep = "[".repeat(101) + "]".repeat(101);

    assertThat(read(Codecs.OBJECT, deepest)).isInstanceOf(List.class);
    assertThat(read(Codecs.VOID, deepest)).isNull();
    String place = "$" + "[0]".repeat(100) + " at byte 100: ";
    assertRefused(
        Codecs.OBJECT, tooDeep, place + "objects and arrays are nested more than 100 deep");
    assertRefused(Codecs.VOID, tooDeep, place + "objects and arrays are nested more than 100 deep");
    assertThatThrownBy(() -> read(Codecs.VOID, "{\"a\":".repeat(1_000_000)))
        .isExactlyInstanceOf(CodecException.class);
  }

  @Test
  void refusesLongNumbers() {
    String longest = "1".repeat(1000);

    assertThat(read(Codecs.BIG_INTEGER, longest)).isEqualTo(new BigInteger(longest));
    assertThat(read(Codecs.DOUBLE, longest)).isInfinite();
    String message = "$ at byte 0: a number is longer than 1000 digits";
    assertRefused(Codecs.BIG_INTEGER, longest + "1", message);
    assertRefused(Codecs.BIG_DECIMAL, "0." + longest, message);
    assertRefused(Codecs.DOUBLE, longest + "1", message);
    assertRefused(Codecs.INTEGER, longest + "1", message);
    assertRefused(Codecs.VOID, longest + "1", message);
    assertThatThrownBy(() -> read(Codecs.LONG, "1".repeat(1_000_000)))
        .isExactlyInstanceOf(CodecException.class);
  }

  @Test
  void refusesLongNames() {
    String longest = "n".repeat(50_000);

    assertThat(read(Codecs.map(Codecs.INTEGER), "{\"" + longest + "\":1}"))
        .containsEntry(longest, 1);
    for (Codec<?> codec :
        List.of(Codecs.map(Codecs.INTEGER), Order.CODEC, Codecs.OBJECT, Codecs.VOID)) {
      for (String name : List.of(longest + "n", longest + "é")) {
        assertThatThrownBy(() -> read(codec, "{\"" + name + "\":1}"))
            .isExactlyInstanceOf(CodecException.class)
            .hasMessageContaining("a name is longer than 50000 bytes");
      }
    }
  }

  @Test
  void refusesLongStrings() {
    byte[] json = new byte[100_000_003];
    Arrays.fill(json, (byte) 'x');
    json[0] = '"';
    json[json.length - 1] = '"';

    assertThatThrownBy(() -> Codecs.VOID.decode(json))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage("$ at byte 0: a string is longer than 100000000 characters");
    assertThatThrownBy(() -> Codecs.STRING.decode(json))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage("$ at byte 0: a string is longer than 100000000 characters");
  }

  @Test
  void aDecodingWithinADecodingDisturbsNothing() {
    Codec<Integer> nested =
        new ReadOnly<>() {
          @Override
          public @Nullable Integer read(JsonReader in) {
            return Codecs.INTEGER.decode(in.readString().getBytes(UTF_8));
          }
        };

    assertThat(read(Codecs.list(nested), "[\"1\",\"2\" , \"3\"]")).containsExactly(1, 2, 3);
  }

  @Test
  void afterAFailureTheNextTextIsReadAsIfNothingHadHappened() {
    assertThatThrownBy(() -> read(Order.CODEC, "{\"id\":\"x\",\"lines\":[{\"quantity\":"))
        .isInstanceOf(CodecException.class);

    assertThat(read(Order.CODEC, "{\"id\":\"y\"}")).isEqualTo(new Order("y", 0, null));
  }

  @Test
  void threadsShareCodecs() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Order order = new Order("é".repeat(i * 300), i, List.of(new Line(i, "x" + i, i / 3d)));
        tasks.add(
            () -> {
              for (int j = 0; j < 2_000; j++) {
                if (!order.equals(Order.CODEC.decode(Order.CODEC.encode(order)))) {
                  return false;
                }
              }
              return true;
            });
      }
      for (Future<Boolean> same : threads.invokeAll(tasks)) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void codecsMadeAlikeAreEqual() {
    assertThat(Codecs.list(Codecs.map(Codecs.STRING)))
        .isEqualTo(Codecs.list(Codecs.map(Codecs.STRING)))
        .hasSameHashCodeAs(Codecs.list(Codecs.map(Codecs.STRING)))
        .isNotEqualTo(Codecs.list(Codecs.map(Codecs.INTEGER)))
        .isNotEqualTo(Codecs.collection(Codecs.map(Codecs.STRING)));
    assertThat(Codecs.array(Codecs.STRING, String[]::new))
        .isEqualTo(Codecs.array(Codecs.STRING, length -> new String[length]))
        .hasSameHashCodeAs(Codecs.array(Codecs.STRING, String[]::new))
        .isNotEqualTo(Codecs.array(Codecs.INTEGER, Integer[]::new));
    assertThat(Codecs.optional(Codecs.STRING)).isEqualTo(Codecs.optional(Codecs.STRING));
    assertThat(Codecs.set(Codecs.STRING)).isEqualTo(Codecs.set(Codecs.STRING));
  }
}
