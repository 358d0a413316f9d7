package dev.emit.codec;

import java.util.Arrays;

/** The part of a {@link JsonReader} that reads strings. */
final class StringDecoder {
  private static final int INITIAL_SIZE = 256;

  /** A buffer that a rare long string has grown past this is dropped. */
  private static final int KEPT_SIZE = 16 * 1024;

  private final JsonReader in;
  private char[] text = new char[INITIAL_SIZE];

  StringDecoder(JsonReader in) {
    this.in = in;
  }

  void reset() {
    if (text.length > KEPT_SIZE) {
      text = new char[INITIAL_SIZE];
    }
  }

  /** Makes the string of bytes that are ASCII. */
  @SuppressWarnings("deprecation") // The quickest: there is no charset to be told from others.
  static String ascii(byte[] json, int start, int length) {
    return new String(json, 0, start, length);
  }

  /** Reads a string from behind its opening quote to behind its closing one. */
  String decode(int start) {
    int length = read(start);
    return new String(text, 0, length);
  }

  /** Checks a string and goes behind it; answers its length. */
  int skip(int start) {
    byte[] json = in.json;
    int end = Words.firstSpecial(json, start);
    if (end < json.length && json[end] == '"') {
      check(end - start);
      in.position = end + 1;
      return end - start;
    }
    return read(start);
  }

  /** The bytes that a name has in UTF-8. */
  int nameBytes(int start) {
    int length = read(start);
    int bytes = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      // Each half of a surrogate pair counts for two of the pair's four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  void check(int length) {
    if (length > JsonReader.MAX_STRING) {
      throw in.failureAt(
          in.position, "a string is longer than " + JsonReader.MAX_STRING + " characters");
    }
  }

  private int read(int start) {
    byte[] json = in.json;
    int at = start;
    int length = 0;
    while (at < json.length) {
      if (length + 2 > text.length) {
        check(length);
        text = Arrays.copyOf(text, 2 * text.length);
      }
      byte b = json[at];
      if (b == '"') {
        check(length);
        in.position = at + 1;
        return length;
      }
      if (b == '\\') {
        char c = escaped(at);
        text[length++] = c;
        at += json[at + 1] == 'u' ? 6 : 2;
        if (Character.isSurrogate(c)) {
          text[length++] = otherHalf(c, at);
          at += 6;
        }
      } else if (b >= ' ') {
        text[length++] = (char) b;
        at++;
      } else if (b >= 0) {
        throw in.failureAt(at, "a control character stands in a string without being escaped");
      } else {
        int size = sizeOf(b, at);
        int point = point(at, size);
        length += Character.toChars(point, text, length);
        at += size;
      }
    }
    throw in.failureAt(json.length, "the text ends within a string");
  }

  private char escaped(int at) {
    byte[] json = in.json;
    if (at + 1 >= json.length) {
      throw in.failureAt(json.length, "the text ends within a string");
    }
    return switch (json[at + 1]) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex(at + 2);
      default -> throw in.failureAt(at, "an unknown escape stands in a string");
    };
  }

  /** The second half of a surrogate pair, which must be escaped as the first one. */
  private char otherHalf(char first, int at) {
    byte[] json = in.json;
    if (Character.isHighSurrogate(first)
        && at + 1 < json.length
        && json[at] == '\\'
        && json[at + 1] == 'u') {
      char second = hex(at + 2);
      if (Character.isLowSurrogate(second)) {
        return second;
      }
    }
    throw in.failureAt(at - 6, "half a surrogate pair stands in a string");
  }

  private char hex(int from) {
    int value = 0;
    for (int at = from; at < from + 4; at++) {
      int digit = at < in.json.length ? hexDigit(in.json[at]) : -1;
      if (digit < 0) {
        throw in.failureAt(from - 2, "\\u needs four hex digits");
      }
      value = (value << 4) | digit;
    }
    return (char) value;
  }

  private static int hexDigit(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private int sizeOf(byte b, int at) {
    // 0xC0, 0xC1 and 0xF5 to 0xFF begin nothing: their characters would be overlong or too high.
    int lead = b & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      return 4;
    }
    throw invalid(at);
  }

  private int point(int at, int size) {
    byte[] json = in.json;
    if (at + size > json.length) {
      throw invalid(at);
    }
    int point = json[at] & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      if ((json[at + i] & 0xC0) != 0x80) {
        throw invalid(at);
      }
      point = (point << 6) | (json[at + i] & 0x3F);
    }
    boolean overlong = point < (size == 3 ? 0x800 : size == 4 ? 0x10000 : 0x80);
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (overlong || surrogate || point > Character.MAX_CODE_POINT) {
      throw invalid(at);
    }
    return point;
  }

  private CodecException invalid(int at) {
    return in.failureAt(at, "a string is not UTF-8");
  }
}
