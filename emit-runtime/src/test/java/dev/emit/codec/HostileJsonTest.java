package dev.emit.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Text made to be large, slow or mistaken for something else. */
class HostileJsonTest {
  private static final int SIZE = 1 << 20;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final List<Codec<?>> CODECS =
      List.of(
          Codecs.VOID,
          Codecs.OBJECT,
          Codecs.MAP,
          Order.CODEC,
          OwnTree.CODEC,
          Codecs.STRING,
          Codecs.CHARACTER,
          Codecs.BOOLEAN,
          Codecs.INTEGER,
          Codecs.LONG,
          Codecs.DOUBLE,
          Codecs.FLOAT,
          Codecs.BIG_DECIMAL,
          Codecs.BIG_INTEGER,
          Codecs.NUMBER,
          Codecs.UUID,
          Codecs.URI,
          Codecs.URL,
          Codecs.LOCALE,
          Codecs.CURRENCY,
          Codecs.PATTERN,
          Codecs.PATH,
          Codecs.FILE,
          Codecs.INET_ADDRESS,
          Codecs.BYTE_BUFFER,
          Codecs.INSTANT,
          Codecs.LOCAL_TIME,
          Codecs.ZONED_DATE_TIME,
          Codecs.DURATION,
          Codecs.PERIOD,
          Codecs.YEAR_MONTH,
          Codecs.MONTH_DAY,
          Codecs.ZONE_ID,
          Codecs.MONTH,
          Codecs.INT_ARRAY,
          Codecs.list(Codecs.BIG_INTEGER),
          Codecs.list(Codecs.list(Codecs.OBJECT)),
          Codecs.<Integer, SortedSet<Integer>>collection(
              SortedSet.class, TreeSet::new, Codecs.INTEGER),
          Codecs.list(
              Codecs.<Integer, PriorityQueue<Integer>>collection(
                  PriorityQueue.class, PriorityQueue::new, Codecs.INTEGER)),
          Codecs.map(Codecs.OBJECT),
          Codecs.map(Keys.BIG_DECIMAL, Codecs.OBJECT),
          Codecs.map(Keys.DOUBLE, Codecs.OBJECT),
          Codecs.map(Keys.INTEGER, Codecs.OBJECT),
          Codecs.map(Keys.DURATION, Codecs.OBJECT));

  private static byte[] filled(String start, String part) {
    StringBuilder text = new StringBuilder(SIZE + part.length()).append(start);
    while (text.length() < SIZE) {
      text.append(part);
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  /** A timeout of minutes tells a time that grows with the square, not a slow machine. */
  @ParameterizedTest
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "[[],",
        "[[[[[]]]],",
        "{\"a\":",
        "{",
        "\"",
        "\"\\",
        "\"\\u0000",
        "\"\\ud83d",
        "\"\\ud83d\\ude00",
        "\"a\\n",
        "\"\u00c3\u00a9",
        "\"\u00f0\u009f\u0098\u0080",
        "\"(",
        "\"a?",
        "\"[a&&",
        "\":",
        "\"::1%",
        "\"1.",
        "\"9",
        "\"A",
        "\"A=",
        "\"-a",
        "\"_",
        "\"P1Y",
        "\"PT1",
        "\"+",
        "\"file:///",
        "\"%41",
        "\"x:",
        "1",
        "-",
        "-1",
        "0",
        "0.",
        "0.0",
        "1.0e",
        "1e1",
        "1e-99",
        "[1,",
        "[1e5,",
        "[null,",
        "[\"\",",
        "[\"\\u0041\",",
        "[{},",
        "[{\"\":[]},",
        "NaN",
        "[NaN,",
        "t",
        "n",
        "nul",
        "{\"a\":1,",
        "{\"\":0,",
        "{\"id\":\"\",",
        "{\"cents\":1,",
        "{\"lines\":[{\"quantity\":1},",
        "{\"\\u0061\":1,",
        "{\"a",
        "{\"a\\n",
        "{\"1",
        "{\"1\":1,",
        "{\"1e9\":1,",
        "{\"PT1S\":{},",
        "\u00ff",
        "\u00ef\u00bb\u00bf",
        "\0"
      })
  void aMessageFullOfAnythingIsReadOrRefusedInTimeThatGrowsWithItsSize(String part) {
    // The first character begins the value, where the rest alone is repeated.
    List<byte[]> messages = new ArrayList<>();
    if (!part.isEmpty()) {
      messages.add(filled("", part));
      messages.add(filled(part.substring(0, 1), part.length() > 1 ? part.substring(1) : part));
      if (part.startsWith("\"")) {
        byte[] closed = filled("\"", part.length() > 1 ? part.substring(1) : "x");
        closed[closed.length - 1] = '"';
        messages.add(closed);
      }
    }
    for (byte[] json : messages) {
      for (Codec<?> codec : CODECS) {
        decode(codec, json);
      }
    }
  }

  private static void decode(Codec<?> codec, byte[] json) {
    try {
      codec.decode(json);
    } catch (CodecException e) {
      assertThat(e.getMessage()).startsWith("$").contains(" at byte ").hasSizeLessThan(10_000);
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void namesOfOneHashAreKeptApart() {
    StringBuilder text = new StringBuilder("{");
    int count = 1 << 16;
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "\"" : ",\"");
      // "Aa" and "BB" have one hash, and so have all that are made of them.
      for (int bit = 0; bit < 16; bit++) {
        text.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
      }
      text.append("\":").append(i);
    }
    byte[] json = text.append('}').toString().getBytes(UTF_8);

    assertThat(Codecs.map(Codecs.INTEGER).decode(json)).hasSize(count);
    assertThat(Codecs.MAP.decode(json)).hasSize(count);
    assertThat(Order.CODEC.decode(json)).isEqualTo(new Order(null, 0, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aa", "BB", "A\\u0061", "\\u0042B", "AaAa", "AaBB", "BBAa", "BBBB", "C#"})
  void aMemberIsFoundByItsNameNotByItsHash(String escaped) {
    String name = escaped.replace("\\u0061", "a").replace("\\u0042", "B");
    // "Aa", "BB" and "C#" have one hash, and so have the names of four letters.
    List<String> all = List.of("Aa", "BB", "C#", "AaAa", "AaBB", "BBAa", "BBBB");
    for (int known = 1; known < 1 << all.size(); known++) {
      int chosen = known;
      String[] names =
          all.stream()
              .filter(each -> ((chosen >> all.indexOf(each)) & 1) == 1)
              .toArray(String[]::new);
      Integer member = memberOf("{\"" + escaped + "\":1}", MemberNames.of(names));
      assertThat(member).isEqualTo(Arrays.asList(names).indexOf(name));
    }
  }

  private static Integer memberOf(String json, MemberNames names) {
    Codec<Integer> codec =
        new ReadOnly<>() {
          @Override
          public Integer read(JsonReader in) {
            in.beginObject();
            int member = in.nextMember(names);
            in.skipValue();
            assertThat(in.nextMember(names)).isEqualTo(MemberNames.END);
            return member;
          }
        };
    return Objects.requireNonNull(codec.decode(json.getBytes(UTF_8)));
  }

  @Test
  void aMissingMemberIsReportedAtItsObject() {
    Codec<Integer> codec =
        new ReadOnly<>() {
          @Override
          public Integer read(JsonReader in) {
            in.skipValue();
            throw in.missing("quantity");
          }
        };

    assertThatThrownBy(
            () -> Codecs.map(Codecs.list(codec)).decode("{\"a\":[ {} ]}".getBytes(UTF_8)))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage("$.a[0] at byte 7: the member \"quantity\" is missing, which is required");
  }

  @Test
  void theLastOfTwoMembersOfOneNameCountsAsInJackson() {
    byte[] json = "{\"id\":\"a\",\"cents\":1,\"id\":null,\"\\u0063ents\":2}".getBytes(UTF_8);

    assertThat(Order.CODEC.decode(json)).isEqualTo(new Order(null, 2, null));
    assertThat(Codecs.MAP.decode(json)).isEqualTo(MAPPER.readValue(json, Map.class));
    assertThat(Codecs.map(Codecs.OBJECT).decode(json)).isEqualTo(MAPPER.readValue(json, Map.class));
  }

  @Test
  void numbersAreAsLongAsJacksonTakesThem() {
    for (int length = 995; length < 1005; length++) {
      for (String start : new String[] {"", "-", "0.", "-0.", "1.5e", "1E-", "1e+", "12.3"}) {
        boolean exponent = start.endsWith("e") || (start.endsWith("-") && start.length() > 1);
        String digit = exponent || start.endsWith("+") ? "0" : "1";
        sameAsJackson(start + digit.repeat(length - start.length()));
      }
    }
  }

  @Test
  void namesAreAsLongAsJacksonTakesThem() {
    for (int length = 49_999; length <= 50_001; length++) {
      for (String last : new String[] {"n", "\\n", "\\u00e9", "é", "\\ud83d", "€"}) {
        sameAsJackson("{\"" + "n".repeat(length - 1) + last + "\":1}");
      }
    }
  }

  private static void sameAsJackson(String text) {
    byte[] json = text.getBytes(UTF_8);
    Object expected = orNull(() -> MAPPER.readValue(json, Object.class));
    for (Codec<?> codec : List.of(Codecs.OBJECT, OwnTree.CODEC)) {
      Object read = orNull(() -> codec.decode(json));
      assertThat(read)
          .as("%s of %d bytes, %s", text.substring(0, 5), json.length, codec)
          .isEqualTo(expected);
    }
    boolean skipped =
        orNull(() -> Codecs.list(Codecs.VOID).decode(("[" + text + "]").getBytes(UTF_8))) != null;
    assertThat(skipped).isEqualTo(expected != null);
  }

  private static <T> @Nullable T orNull(Supplier<@Nullable T> reading) {
    try {
      return reading.get();
    } catch (CodecException | JacksonException e) {
      return null;
    }
  }

  @Test
  void theLongestStringIsTaken() {
    byte[] json = new byte[100_000_002];
    Arrays.fill(json, (byte) 'x');
    json[0] = '"';
    json[json.length - 1] = '"';

    assertThat(Codecs.VOID.decode(json)).isNull();
  }
}
