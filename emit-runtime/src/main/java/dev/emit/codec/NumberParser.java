package dev.emit.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;

/** The part of a {@link JsonReader} that reads numbers. */
final class NumberParser {
  private static final byte[] NAN = {'N', 'a', 'N'};
  private static final byte[] INFINITY = {'I', 'n', 'f', 'i', 'n', 'i', 't', 'y'};
  private static final byte[] NEGATIVE_INFINITY = {'-', 'I', 'n', 'f', 'i', 'n', 'i', 't', 'y'};

  /** So many digits fit into a long, whichever they are. */
  private static final int SAFE_DIGITS = 18;

  /** The powers of ten that a double holds exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private NumberParser() {}

  static long integer(JsonReader in, long min, long max, String type) {
    byte[] json = in.json;
    int start = in.position;
    int at = start;
    boolean negative = at < json.length && json[at] == '-';
    if (negative) {
      at++;
    }
    int digits = at;
    long value = 0;
    while (at < json.length && isDigit(json[at])) {
      value = 10 * value + (json[at] - '0');
      at++;
    }
    boolean plain = at == json.length || (json[at] != '.' && (json[at] | 0x20) != 'e');
    boolean leadingZero = at - digits > 1 && json[digits] == '0';
    if (at == digits || at - digits > SAFE_DIGITS || !plain || leadingZero) {
      return slowInteger(in, min, max, type);
    }
    if (negative) {
      value = -value;
    }
    if (value < min || value > max) {
      throw doesNotFit(in, at, type);
    }
    in.position = at;
    return value;
  }

  /** Reads an integer near the end of long's range; more often, finds out what is wrong. */
  private static long slowInteger(JsonReader in, long min, long max, String type) {
    String text = integerText(in, type);
    try {
      long value = Long.parseLong(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Past the range, as below.
    }
    int end = in.position;
    in.position = end - text.length();
    throw doesNotFit(in, end, type);
  }

  /** Reads an integer of any size as its digits. */
  static String integerText(JsonReader in, String type) {
    int end = end(in, type);
    for (int at = in.position; at < end; at++) {
      if (json(in, at) == '.' || (json(in, at) | 0x20) == 'e') {
        throw in.failureAt(
            in.position, shown(in, end) + " is not an integer, as " + type + " needs it");
      }
    }
    return text(in, end);
  }

  private static CodecException doesNotFit(JsonReader in, int end, String type) {
    return in.failureAt(in.position, shown(in, end) + " does not fit into " + type);
  }

  static double readDouble(JsonReader in) {
    switch (in.peek()) {
      case 'N' -> {
        in.readWord(NAN);
        return Double.NaN;
      }
      case 'I' -> {
        in.readWord(INFINITY);
        return Double.POSITIVE_INFINITY;
      }
      case '-' -> {
        if (negativeInfinityIsNext(in)) {
          in.readWord(NEGATIVE_INFINITY);
          return Double.NEGATIVE_INFINITY;
        }
      }
      default -> {}
    }
    int end = end(in, "a number");
    double value = simple(in, end);
    if (!Double.isNaN(value)) {
      in.position = end;
      return value;
    }
    return Double.parseDouble(text(in, end));
  }

  static float readFloat(JsonReader in) {
    int next = in.peek();
    if (next == 'N' || next == 'I' || negativeInfinityIsNext(in)) {
      return (float) readDouble(in);
    }
    // Not by way of double, which would round twice.
    String text = numberText(in);
    return text.equals("-0") ? 0 : Float.parseFloat(text);
  }

  /**
   * The value of a number of few digits and a small exponent, or NaN. Where both fit exactly into a
   * double, one operation on them rounds once, hence correctly.
   */
  private static double simple(JsonReader in, int end) {
    byte[] json = in.json;
    int at = in.position;
    boolean negative = json[at] == '-';
    if (negative) {
      at++;
    }
    long digits = 0;
    int count = 0;
    int scale = 0;
    boolean fraction = false;
    for (; at < end; at++) {
      byte b = json[at];
      if (isDigit(b)) {
        digits = 10 * digits + (b - '0');
        count++;
        if (fraction) {
          scale++;
        }
      } else if (b == '.') {
        fraction = true;
      } else {
        return Double.NaN;
      }
      if (count > 15) {
        return Double.NaN;
      }
    }
    double value = digits / POWERS[scale];
    // Jackson takes -0 for an integer, which has no sign at zero, and -0.0 for a double.
    return negative && (fraction || digits != 0) ? -value : value;
  }

  /** Reads any finite number as it stands in the text. */
  static String numberText(JsonReader in) {
    return text(in, end(in, "a number"));
  }

  /** Reads a number as the type that Jackson takes where none is given. */
  static Number number(JsonReader in) {
    int start = in.position;
    skip(in);
    for (int at = start; at < in.position; at++) {
      if (in.json[at] != '-' && !isDigit(in.json[at])) {
        in.position = start;
        return readDouble(in);
      }
    }
    int end = in.position;
    in.position = start;
    if (end - start <= SAFE_DIGITS) {
      return narrow(integer(in, Long.MIN_VALUE, Long.MAX_VALUE, "long"));
    }
    BigInteger value = new BigInteger(text(in, end));
    if (value.bitLength() < Long.SIZE) {
      return narrow(value.longValue());
    }
    return value;
  }

  private static Number narrow(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  static void skip(JsonReader in) {
    switch (in.peek()) {
      case 'N' -> in.readWord(NAN);
      case 'I' -> in.readWord(INFINITY);
      default -> {
        if (negativeInfinityIsNext(in)) {
          in.readWord(NEGATIVE_INFINITY);
        } else {
          in.position = end(in, "a value");
        }
      }
    }
  }

  private static boolean negativeInfinityIsNext(JsonReader in) {
    return in.peek() == '-' && json(in, in.position + 1) == 'I';
  }

  /** The end of the number that is next. */
  private static int end(JsonReader in, String expected) {
    int at = in.position;
    if (json(in, at) == '-') {
      at++;
    } else if (!isDigit(json(in, at))) {
      throw in.expected(expected);
    }
    int start = at;
    at = digits(in, at);
    int count = at - start;
    if (json(in, start) == '0' && count > 1) {
      throw in.failureAt(in.position, "a number begins with 0, which JSON does not allow");
    }
    if (json(in, at) == '.') {
      int fraction = at + 1;
      at = digits(in, fraction);
      count += at - fraction;
    }
    if ((json(in, at) | 0x20) == 'e') {
      byte sign = json(in, at + 1);
      int exponent = sign == '+' || sign == '-' ? at + 2 : at + 1;
      at = digits(in, exponent);
      count += at - exponent;
    }
    if (count > JsonReader.MAX_NUMBER) {
      throw in.failureAt(
          in.position, "a number is longer than " + JsonReader.MAX_NUMBER + " digits");
    }
    return at;
  }

  /** The end of at least one digit. */
  private static int digits(JsonReader in, int from) {
    int at = from;
    while (isDigit(json(in, at))) {
      at++;
    }
    if (at == from) {
      throw in.failureAt(at, "expected a digit");
    }
    return at;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** A byte of the text, or 0 behind its end. */
  private static byte json(JsonReader in, int at) {
    return at < in.json.length ? in.json[at] : 0;
  }

  private static String text(JsonReader in, int end) {
    String text = new String(in.json, in.position, end - in.position, ISO_8859_1);
    in.position = end;
    return text;
  }

  private static String shown(JsonReader in, int end) {
    return Excerpt.of(new String(in.json, in.position, end - in.position, ISO_8859_1));
  }
}
