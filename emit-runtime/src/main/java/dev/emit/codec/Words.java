package dev.emit.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Eight bytes of a text at once, as a long. The first byte is the lowest, on every machine. */
final class Words {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_BITS = ONES << 7;

  private Words() {}

  static long get(byte[] bytes, int at) {
    return (long) WORDS.get(bytes, at);
  }

  /** The word that begins at a place of a text; behind the text's end there are zeros. */
  private static long at(byte[] text, int at) {
    return at <= text.length - Long.BYTES ? get(text, at) : last(text, at);
  }

  private static long last(byte[] text, int at) {
    long word = 0;
    for (int i = text.length - 1; i >= at; i--) {
      word = (word << Byte.SIZE) | (text[i] & 0xFF);
    }
    return word;
  }

  static void set(byte[] bytes, int at, long word) {
    WORDS.set(bytes, at, word);
  }

  /** The word that begins with a text of at most eight characters; the rest is 0. */
  static long of(String ascii) {
    return get(Arrays.copyOf(ascii.getBytes(ISO_8859_1), Long.BYTES), 0);
  }

  /**
   * Looks for the bytes that mean more in a string than themselves: quotes, backslashes, control
   * characters, and all that is not ASCII.
   *
   * @return the place of the first such byte, or of the text's end
   */
  static int firstSpecial(byte[] text, int from) {
    int at = from;
    long special = special(at(text, at));
    while (special == 0) {
      at += Long.BYTES;
      special = special(at(text, at));
    }
    return at + (Long.numberOfTrailingZeros(special) >>> 3);
  }

  /** Such bytes of a word: the lowest bit that is set is in the first of them. */
  private static long special(long word) {
    // A byte of ASCII less one has its highest bit if it was 0, or if the byte below borrowed from
    // it, which is marked itself then.
    long quotes = (word ^ ('"' * ONES)) - ONES;
    long backslashes = (word ^ ('\\' * ONES)) - ONES;
    long controls = word - ' ' * ONES;
    return (quotes | backslashes | controls | word) & HIGHEST_BITS;
  }
}
