package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Order.Line;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Generated values survive each way between the codecs and databind. */
class RandomRoundTripTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int ROUNDS = 5_000;

  private final Random random = new Random(20_261_124);

  private <T> void check(Codec<T> codec, Class<T> type, T value) {
    byte[] ours = codec.encode(value);
    byte[] databinds = MAPPER.writeValueAsBytes(value);

    assertThat(MAPPER.readValue(ours, type)).as(new String(ours, UTF_8)).isEqualTo(value);
    assertThat(codec.decode(databinds)).as(new String(databinds, UTF_8)).isEqualTo(value);
  }

  @Test
  void integers() {
    for (int i = 0; i < ROUNDS; i++) {
      check(Codecs.INTEGER, Integer.class, random.nextInt() >> random.nextInt(32));
      check(Codecs.LONG, Long.class, random.nextLong() >> random.nextInt(64));
      check(Codecs.SHORT, Short.class, (short) random.nextInt());
      check(Codecs.BYTE, Byte.class, (byte) random.nextInt());
      check(Codecs.BIG_INTEGER, BigInteger.class, new BigInteger(random.nextInt(300), random));
    }
  }

  @Test
  void floatingPoint() {
    for (int i = 0; i < ROUNDS; i++) {
      double anyDouble = Double.longBitsToDouble(random.nextLong());
      float anyFloat = Float.intBitsToFloat(random.nextInt());
      check(Codecs.DOUBLE, Double.class, Double.isFinite(anyDouble) ? anyDouble : 0);
      check(Codecs.FLOAT, Float.class, Float.isFinite(anyFloat) ? anyFloat : 0);
      check(Codecs.DOUBLE, Double.class, random.nextInt() / 100d);
      check(Codecs.FLOAT, Float.class, random.nextInt() / 100f);
    }
  }

  @Test
  void decimals() {
    for (int i = 0; i < ROUNDS; i++) {
      BigInteger digits = new BigInteger(random.nextInt(200), random);
      int scale = random.nextInt(400) - 200;
      check(Codecs.BIG_DECIMAL, BigDecimal.class, new BigDecimal(digits, scale).negate());
    }
  }

  @Test
  void decimalTextIsReadAsJavaReadsIt() {
    for (int i = 0; i < 10 * ROUNDS; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      text.append(random.nextInt(4) == 0 ? "0" : digits("123456789", 1) + digits("0123456789", 20));
      if (random.nextBoolean()) {
        text.append('.').append(digits("0123456789", 19)).append(random.nextInt(10));
      }
      if (random.nextInt(3) == 0) {
        text.append(random.nextBoolean() ? "e" : "E-").append(random.nextInt(330));
      }
      byte[] json = text.toString().getBytes(UTF_8);
      if (!text.toString().equals("-0")) {
        assertThat(Codecs.DOUBLE.decode(json)).isEqualTo(Double.parseDouble(text.toString()));
        assertThat(Codecs.FLOAT.decode(json)).isEqualTo(Float.parseFloat(text.toString()));
      }
      assertThat(Codecs.BIG_DECIMAL.decode(json)).isEqualTo(new BigDecimal(text.toString()));
    }
  }

  private String digits(String from, int atMost) {
    StringBuilder digits = new StringBuilder();
    for (int i = random.nextInt(atMost + 1);
        i > 0 || digits.length() < (atMost == 1 ? 1 : 0);
        i--) {
      digits.append(from.charAt(random.nextInt(from.length())));
    }
    return digits.toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int bound = new int[] {0x80, 0x80, 0x800, 0x10000, 0x110000}[random.nextInt(5)];
    for (int i = random.nextInt(40); i > 0; i--) {
      int point = random.nextInt(bound);
      text.appendCodePoint(point >= 0xD800 && point < 0xE000 ? ' ' : point);
    }
    return text.toString();
  }

  @Test
  void strings() {
    for (int i = 0; i < ROUNDS; i++) {
      String text = text();
      check(Codecs.STRING, String.class, text);
      StringBuilder escaped = new StringBuilder("\"");
      text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
      assertThat(Codecs.STRING.decode(escaped.append('"').toString().getBytes(UTF_8)))
          .isEqualTo(text);
    }
  }

  @Test
  void instants() {
    for (int i = 0; i < ROUNDS; i++) {
      long seconds = (random.nextLong() % Instant.MAX.getEpochSecond()) >> random.nextInt(40);
      int nanos = random.nextInt(1_000_000_000) / (int) Math.pow(10, random.nextInt(10));
      check(Codecs.INSTANT, Instant.class, Instant.ofEpochSecond(seconds, nanos));
    }
  }

  @Test
  void messages() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Line> lines = new ArrayList<>();
      for (int j = random.nextInt(5); j > 0; j--) {
        lines.add(
            random.nextInt(9) == 0
                ? null
                : new Line(random.nextInt(1000), text(), random.nextGaussian()));
      }
      Order order = new Order(text(), random.nextLong(), random.nextInt(9) == 0 ? null : lines);

      byte[] json = Order.CODEC.encode(order);

      assertThat(Order.CODEC.decode(json)).isEqualTo(order);
      assertThat(Order.CODEC.decode(MAPPER.writeValueAsBytes(MAPPER.readTree(json))))
          .isEqualTo(order);
    }
  }

  @Test
  void untypedValues() {
    for (int i = 0; i < ROUNDS; i++) {
      Object value = untyped(0);
      byte[] json = Codecs.OBJECT.encode(value);

      assertThat(Codecs.OBJECT.decode(json)).isEqualTo(value);
      assertThat(MAPPER.readValue(json, Object.class)).isEqualTo(value);
      assertThat(OwnTree.CODEC.decode(json)).isEqualTo(value);
    }
  }

  private @Nullable Object untyped(int depth) {
    return switch (random.nextInt(depth < 5 ? 8 : 6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt();
      case 3 -> random.nextGaussian();
      case 4 -> random.nextLong() | (1L << 40);
      case 5 -> text();
      case 6 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          list.add(untyped(depth + 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          map.put(text(), untyped(depth + 1));
        }
        yield map;
      }
    };
  }
}
