package dev.emit.codec;

/** The slow way of a {@link JsonWriter} to write strings: those with escapes or beyond ASCII. */
final class StringEncoder {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private StringEncoder() {}

  /**
   * Writes a string from the first character on that is more than a byte to copy, and its quote.
   */
  static void writeRest(JsonWriter out, String value, int from) {
    int length = value.length();
    for (int i = from; i < length; i++) {
      // An escape is the longest that one character becomes; the closing quote comes behind.
      out.ensure(7);
      char c = value.charAt(i);
      if (c < 0x80) {
        if (c < ' ' || c == '"' || c == '\\') {
          writeEscape(out, c);
        } else {
          out.buffer[out.position++] = (byte) c;
        }
      } else if (c < 0x800) {
        out.buffer[out.position++] = (byte) (0xC0 | (c >> 6));
        out.buffer[out.position++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        out.buffer[out.position++] = (byte) (0xE0 | (c >> 12));
        out.buffer[out.position++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        out.buffer[out.position++] = (byte) (0x80 | (c & 0x3F));
      } else {
        i++;
        if (Character.isLowSurrogate(c)
            || i == length
            || !Character.isLowSurrogate(value.charAt(i))) {
          throw loneSurrogate(c);
        }
        int point = Character.toCodePoint(c, value.charAt(i));
        out.buffer[out.position++] = (byte) (0xF0 | (point >> 18));
        out.buffer[out.position++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        out.buffer[out.position++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        out.buffer[out.position++] = (byte) (0x80 | (point & 0x3F));
      }
    }
    out.ensure(1);
    out.buffer[out.position++] = '"';
  }

  private static void writeEscape(JsonWriter out, char c) {
    out.buffer[out.position++] = '\\';
    switch (c) {
      case '"', '\\' -> out.buffer[out.position++] = (byte) c;
      case '\b' -> out.buffer[out.position++] = 'b';
      case '\t' -> out.buffer[out.position++] = 't';
      case '\n' -> out.buffer[out.position++] = 'n';
      case '\f' -> out.buffer[out.position++] = 'f';
      case '\r' -> out.buffer[out.position++] = 'r';
      default -> {
        out.buffer[out.position++] = 'u';
        out.buffer[out.position++] = '0';
        out.buffer[out.position++] = '0';
        out.buffer[out.position++] = HEX[c >> 4];
        out.buffer[out.position++] = HEX[c & 0xF];
      }
    }
  }

  private static CodecException loneSurrogate(char c) {
    return new CodecException(
        String.format(
            "A string holds half a surrogate pair (U+%04X), which has no UTF-8 form.", (int) c));
  }
}
