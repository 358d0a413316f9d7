package dev.emit.codec;

/** The part of a {@link JsonWriter} that makes the digits of integers, eight at once. */
final class IntegerEncoder {
  /** What an integer needs: its sign and 19 digits, and the rest of a word behind them. */
  static final int SIZE = 28;

  private static final int EIGHT_DIGITS = 100_000_000;
  private static final String LONG_MIN = "-9223372036854775808";

  /**
   * For the number of a value's highest bit: what to add to the value so that the upper half of the
   * sum is the number of its digits.
   */
  private static final long[] DIGITS = new long[Integer.SIZE];

  static {
    for (int bit = 0; bit < DIGITS.length; bit++) {
      long least = 1L << bit;
      int digits = Long.toString(least).length();
      long longer = (long) Math.pow(10, digits);
      DIGITS[bit] = longer < 2 * least ? ((digits + 1L) << 32) - longer : (long) digits << 32;
    }
  }

  private IntegerEncoder() {}

  /** Writes an integer, and what may be overwritten behind it; answers where it ends. */
  static int write(byte[] to, int at, long value) {
    if (value >= 0) {
      return writeDigits(to, at, value);
    }
    to[at] = '-';
    if (value != Long.MIN_VALUE) {
      return writeDigits(to, at + 1, -value);
    }
    for (int i = 0; i < LONG_MIN.length(); i++) {
      to[at + i] = (byte) LONG_MIN.charAt(i);
    }
    return at + LONG_MIN.length();
  }

  private static int writeDigits(byte[] to, int at, long value) {
    if (value < EIGHT_DIGITS) {
      return writeFirst(to, at, (int) value);
    }
    long high = value / EIGHT_DIGITS;
    int end;
    if (high < EIGHT_DIGITS) {
      end = writeFirst(to, at, (int) high);
    } else {
      long highest = high / EIGHT_DIGITS;
      end = writeFirst(to, at, (int) highest);
      end = writeEight(to, end, (int) (high - highest * EIGHT_DIGITS));
    }
    return writeEight(to, end, (int) (value - high * EIGHT_DIGITS));
  }

  private static int writeEight(byte[] to, int at, int value) {
    Words.set(to, at, eightDigits(value));
    return at + Long.BYTES;
  }

  private static int writeFirst(byte[] to, int at, int value) {
    int highestBit = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value | 1);
    int digits = (int) ((value + DIGITS[highestBit]) >>> 32);
    Words.set(to, at, eightDigits(value) >>> (Long.SIZE - digits * Byte.SIZE));
    return at + digits;
  }

  /**
   * The eight digits of a value, zeros at its head included. It is divided first into two halves of
   * 32 bits, and those into four quarters of 16, and those into eight bytes, all parts at once:
   * times 10486 / 2^20 is by 100 for all of four digits, and times 103 / 2^10 by 10 for all of two.
   */
  private static long eightDigits(int value) {
    long halves = (value / 10_000) | ((long) (value % 10_000) << 32);
    long hundreds = ((halves * 10_486) >>> 20) & 0x0000_007F_0000_007FL;
    long quarters = hundreds | ((halves - 100 * hundreds) << 16);
    long tens = ((quarters * 103) >>> 10) & 0x000F_000F_000F_000FL;
    long digits = tens | ((quarters - 10 * tens) << 8);
    return digits | 0x3030_3030_3030_3030L;
  }
}
