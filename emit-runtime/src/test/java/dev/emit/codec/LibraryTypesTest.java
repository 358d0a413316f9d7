package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where library types and keys are stricter or safer than databind, and what makes codecs equal.
 */
@SuppressWarnings("JdkObsolete") // A LinkedList is what databind reads a Queue into.
class LibraryTypesTest {
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
        "",
        "localhost",
        "example.org",
        "1.2.3",
        "1.2.3.256",
        "1.2.3.4.5",
        "1.2.3.04",
        "010.2.3.4",
        "::ffff:1.2.3.04",
        "0x7f.1",
        "/1.2.3.4",
        "[::1]",
        "cafe",
        "::g",
        "1:2",
        "::1%",
        "a.b:c"
      })
  void anInternetAddressIsNeverLookedUp(String text) {
    assertRefused(
        Codecs.INET_ADDRESS,
        "\"" + text + "\"",
        "$ at byte 0: expected an InetAddress (192.0.2.1), but found \"" + text + "\"");
  }

  @Test
  void aHostsNameDoesNotTravelInPlaceOfItsAddress() throws Exception {
    InetAddress named = InetAddress.getByAddress("host.example", new byte[] {1, 2, 3, 4});

    assertThat(Codecs.INET_ADDRESS.encode(named)).asString(UTF_8).isEqualTo("\"1.2.3.4\"");
    assertThat(read(Codecs.INET_ADDRESS, "\"1.2.3.4\"")).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "nope://x", "dev.emit.evil:x", "http", "//x", " http://x"})
  void aUrlHasAProtocolThatEveryJdkKnows(String text) {
    assertRefused(
        Codecs.URL,
        "\"" + text + "\"",
        "$ at byte 0: expected a URL (https://example.org/), but found \"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "http://x/y", "jar:file:/x.jar!/y", "file:x", "file://host/x", "a:b", ":"})
  void aPathIsInTheDefaultFileSystem(String text) {
    assertRefused(
        Codecs.PATH,
        "\"" + text + "\"",
        "$ at byte 0: expected a Path (file:///tmp/x), but found \"" + text + "\"");
  }

  @Test
  void aPathMayBePlain() {
    assertThat(read(Codecs.PATH, "\"a b/c\"")).hasToString("a b/c");
  }

  @Test
  void aPatternIsLimitedSoThatCompilingItEndsNoStack() {
    for (String part : new String[] {"(", "(a|", "a?", "[a&&", "[", "(?:"}) {
      String most = part.repeat(1000 / part.length());
      assertThatThrownBy(() -> read(Codecs.PATTERN, "\"" + most + "a\\\\\""))
          .isExactlyInstanceOf(CodecException.class);
      assertThatThrownBy(() -> read(Codecs.PATTERN, "\"" + part.repeat(100_000) + "\""))
          .isExactlyInstanceOf(CodecException.class)
          .hasMessageContaining("expected a Pattern of at most 1000 characters");
    }
    Pattern longest = read(Codecs.PATTERN, "\"" + "a?".repeat(500) + "\"");
    assertThat(Objects.requireNonNull(longest).pattern()).hasSize(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "en_US, en-US",
    "en-US, en-US",
    "_US, und-US",
    "en__POSIX, en-POSIX",
    "de_AT_x_y, de-AT-x-lvariant-x-y",
    "en-a_b, en"
  })
  void aLocaleIsReadAsATagOrAsJavaPrintsIt(String text, String tag) {
    Locale locale = Objects.requireNonNull(read(Codecs.LOCALE, "\"" + text + "\""));
    assertThat(locale.toLanguageTag()).isEqualTo(tag);
  }

  @Test
  void encodingABufferLeavesItWhereItIs() {
    ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3}).position(1);
    Codecs.BYTE_BUFFER.encode(buffer);

    assertThat(buffer.position()).isEqualTo(1);
  }

  @Test
  void numbersOfAnyKindAreNumbersOrRefused() {
    DoubleAdder adder = new DoubleAdder();
    adder.add(2.5);
    assertThat(Codecs.NUMBER.encode(adder)).asString(UTF_8).isEqualTo("2.5");
    adder.add(Double.NaN);
    for (Number number : new Number[] {adder, Double.NaN, Float.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Codecs.NUMBER.encode(number))
          .isExactlyInstanceOf(CodecException.class)
          .hasMessageContaining(number + " has no JSON form");
    }
    assertRefused(Codecs.NUMBER, "\"1\"", "$ at byte 0: expected a value, but found a string");
    assertThat(read(Codecs.NUMBER, "NaN")).isEqualTo(Double.NaN);
    assertThat(read(Codecs.NUMBER, "-0")).isEqualTo(0);
  }

  @Test
  void nullIsRefusedWhereTheContainerTakesNone() {
    Codec<SortedSet<String>> set = Codecs.collection(SortedSet.class, TreeSet::new, Codecs.STRING);
    Codec<ConcurrentMap<String, String>> map =
        Codecs.map(ConcurrentMap.class, ConcurrentHashMap::new, Keys.STRING, Codecs.STRING);

    assertRefused(set, "[null]", "$[0] at byte 1: null can't stand in a TreeSet");
    assertRefused(map, "{\"a\":null}", "$.a at byte 5: null can't stand in a ConcurrentHashMap");
  }

  @Test
  void aKeyThatDoesNotFitIsRefusedWithItsPlace() {
    assertRefused(
        Codecs.map(Keys.BYTE, Codecs.STRING),
        "{\"1\":null, \"128\":null}",
        "$.128 at byte 11: expected a byte in digits, but found \"128\"");
    assertRefused(
        Codecs.map(Keys.BIG_INTEGER, Codecs.STRING),
        "{\"" + "1".repeat(1001) + "\":null}",
        "$[\""
            + "1".repeat(40)
            + "…\"] at byte 1: expected an integer, but found \""
            + "1".repeat(40)
            + "…\"");
    for (String key : new String[] {"", "yes", "TRUE", "null"}) {
      assertThatThrownBy(
              () -> read(Codecs.map(Keys.BOOLEAN, Codecs.STRING), "{\"" + key + "\":null}"))
          .isExactlyInstanceOf(CodecException.class);
    }
  }

  @Test
  void theLastOfTwoNamesForAKeyWins() {
    assertThat(read(Codecs.map(Keys.INTEGER, Codecs.STRING), "{\"1\":\"a\",\"01\":\"b\"}"))
        .isEqualTo(Map.of(1, "b"));
  }

  @Test
  void aKeyMustBeThereAndBeAString() {
    assertThatThrownBy(
            () -> Codecs.map(Keys.LONG, Codecs.STRING).encode(Collections.singletonMap(null, "x")))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage("A map has the key null, which has no JSON form.");
    Codec<Map<Integer, String>> wrong = Codecs.map(new KeyCodec<>(Codecs.INTEGER), Codecs.STRING);
    assertThatThrownBy(() -> wrong.encode(Map.of(1, "x")))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessage(
            "the codec of int wrote a map's key that is no string. The codec of a key must write"
                + " strings.");
    assertRefused(wrong, "{\"1\":\"x\"}", "$ at byte 1: expected int, but found a string");
  }

  @Test
  void codecsOfContainersAreEqualIfTheyAreForOneTypeAndReadAlike() {
    Codec<Queue<String>> queue = Codecs.collection(Queue.class, LinkedList::new, Codecs.STRING);
    Codec<Deque<String>> deque = Codecs.collection(Deque.class, LinkedList::new, Codecs.STRING);
    Codec<Map<Integer, String>> map = Codecs.map(Keys.INTEGER, Codecs.STRING);
    Codec<Map<Integer, String>> linked =
        Codecs.map(Map.class, () -> new LinkedHashMap<>(), Keys.INTEGER, Codecs.STRING);
    Codec<Map<Integer, String>> sorted =
        Codecs.map(Map.class, TreeMap::new, Keys.INTEGER, Codecs.STRING);
    Codec<SortedMap<Integer, String>> sortedMap =
        Codecs.map(SortedMap.class, TreeMap::new, Keys.INTEGER, Codecs.STRING);

    assertThat(queue)
        .isEqualTo(
            Codecs.<String, Queue<String>>collection(
                Queue.class, () -> new LinkedList<>(), Codecs.STRING))
        .isNotEqualTo(deque);
    assertThat(map).isEqualTo(linked).hasSameHashCodeAs(linked).isNotEqualTo(sorted);
    assertThat(sorted).isNotEqualTo(sortedMap);
    assertThat(map).isNotEqualTo(Codecs.map(Keys.LONG, Codecs.STRING));
    assertThat(Codecs.atomicReference(map)).isEqualTo(Codecs.atomicReference(linked));
    assertThat(Codecs.iterable(map)).isEqualTo(Codecs.iterable(linked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1d", "1f", "0x1p3", "1.", "3.E5", " 1", "1 ", "-", ".", "1e"})
  void aKeyThatOnlyJavaTakesForANumberIsRefused(String text) {
    assertThatThrownBy(() -> read(Codecs.map(Keys.DOUBLE, Codecs.INTEGER), "{\"" + text + "\":1}"))
        .isExactlyInstanceOf(CodecException.class)
        .hasMessageEndingWith(" at byte 1: expected a double, but found \"" + text + "\"");
  }
}
