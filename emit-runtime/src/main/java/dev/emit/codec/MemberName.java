package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A member's name as it is written: quotes, escapes and the colon included. Immutable. */
final class MemberName {
  private static final int IN_WORDS = 2 * Long.BYTES;

  final byte[] encoded;

  /** The first two words, and which of their bits are the name's. */
  private final long first;

  private final long second;
  private final long firstMask;
  private final long secondMask;

  MemberName(String name) {
    byte[] quoted = JsonWriter.quoted(name);
    encoded = Arrays.copyOf(quoted, quoted.length + 1);
    encoded[quoted.length] = ':';
    byte[] words = Arrays.copyOf(encoded, Math.max(encoded.length, IN_WORDS));
    first = Words.get(words, 0);
    second = Words.get(words, Long.BYTES);
    byte[] masks = new byte[IN_WORDS];
    Arrays.fill(masks, 0, Math.min(encoded.length, IN_WORDS), (byte) -1);
    firstMask = Words.get(masks, 0);
    secondMask = Words.get(masks, Long.BYTES);
  }

  /** Writes the name, and up to two words of what may be overwritten; answers where it ends. */
  int write(byte[] to, int at) {
    Words.set(to, at, first);
    Words.set(to, at + Long.BYTES, second);
    if (encoded.length > IN_WORDS) {
      System.arraycopy(encoded, IN_WORDS, to, at + IN_WORDS, encoded.length - IN_WORDS);
    }
    return at + encoded.length;
  }

  /** Whether the name stands at a place of a text, right as it is written. */
  boolean isAt(byte[] json, int at) {
    int end = at + encoded.length;
    if (encoded.length <= IN_WORDS && at <= json.length - IN_WORDS) {
      long differences =
          ((Words.get(json, at) ^ first) & firstMask)
              | ((Words.get(json, at + Long.BYTES) ^ second) & secondMask);
      return differences == 0;
    }
    return end <= json.length && Arrays.equals(json, at, end, encoded, 0, encoded.length);
  }

  /** The name in quotes. */
  @Override
  public String toString() {
    return new String(encoded, 0, encoded.length - 1, UTF_8);
  }
}
