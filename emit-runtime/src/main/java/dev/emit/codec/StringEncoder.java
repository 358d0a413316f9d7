package dev.emit.codec;

/** The part of a {@link JsonWriter} that writes strings. */
final class StringEncoder {
  /** For each byte, 1 if the character of that number is written as something else, or 0. */
  private static final byte[] SPECIAL = new byte[0x100];

  static {
    for (int c = 0; c < SPECIAL.length; c++) {
      SPECIAL[c] = (byte) (c < ' ' || c >= 0x80 || c == '"' || c == '\\' ? 1 : 0);
    }
  }

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private StringEncoder() {}

  /**
   * Copies a string as if all of its characters were a byte each, as most strings are; answers
   * whether that is so.
   */
  @SuppressWarnings("deprecation") // It drops the upper bytes, which are looked at here.
  static boolean copyPlain(String value, byte[] to, int at) {
    int length = value.length();
    value.getBytes(0, length, to, at);
    // Without a branch in the loop; to copy and to look in one loop takes half as long again.
    int special = 0;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      special |= SPECIAL[c & 0xFF] | (c >> 8);
    }
    return special == 0;
  }

  /** Writes a string of any characters, its closing quote and the comma. */
  static void writeRest(JsonWriter out, String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
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
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        int point = Character.toCodePoint(c, value.charAt(i));
        out.buffer[out.position++] = (byte) (0xF0 | (point >> 18));
        out.buffer[out.position++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        out.buffer[out.position++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        out.buffer[out.position++] = (byte) (0x80 | (point & 0x3F));
      } else {
        throw new CodecException(
            String.format(
                "A string holds half a surrogate pair (U+%04X), which has no form in UTF-8. Was a"
                    + " text cut within a character?",
                (int) c));
      }
    }
    out.ensure(2);
    out.buffer[out.position++] = '"';
    out.buffer[out.position++] = ',';
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
      default -> writeHex(out, c);
    }
  }

  private static void writeHex(JsonWriter out, char c) {
    out.buffer[out.position++] = 'u';
    out.buffer[out.position++] = HEX[c >> 12];
    out.buffer[out.position++] = HEX[(c >> 8) & 0xF];
    out.buffer[out.position++] = HEX[(c >> 4) & 0xF];
    out.buffer[out.position++] = HEX[c & 0xF];
  }
}
