package dev.emit.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The writer of JSON text: a growing buffer of UTF-8 bytes, and the commas. Its text is compact and
 * escaped as Jackson does by default: quotes, backslashes, control characters and halves of
 * surrogate pairs. Objects and arrays may be nested 100 deep.
 *
 * <p>Not safe for threads. {@link Codec#encode} uses one writer for each thread again and again; a
 * codec must not keep the one that it is given.
 */
public final class JsonWriter {
  /** How deep objects and arrays may be nested, in what is written as in what is read. */
  static final int MAX_DEPTH = 100;

  /** Holds most messages, so that most threads never grow it. */
  private static final int INITIAL_SIZE = 1024;

  /**
   * A buffer that a rare large message has grown past this is dropped: each thread that ever
   * encoded one would hold it for good.
   */
  private static final int KEPT_SIZE = 64 * 1024;

  private static final int MAX_SIZE = Integer.MAX_VALUE - 8;
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private static final ThreadLocal<JsonWriter> OF_THREAD = ThreadLocal.withInitial(JsonWriter::new);

  byte[] buffer = new byte[INITIAL_SIZE];
  int position;
  private int depth;

  /** Whether a comma belongs before the next value or name. */
  private boolean comma;

  /** Whether an encoding is going on, so that one inside of it needs a writer of its own. */
  private boolean busy;

  private JsonWriter() {}

  static <T> byte[] encode(Codec<T> codec, @Nullable T value) {
    JsonWriter out = OF_THREAD.get();
    if (out.busy) {
      out = new JsonWriter();
    }
    out.busy = true;
    try {
      codec.write(out, value);
      if (out.depth != 0 || out.position == 0) {
        throw new CodecException(
            codec
                + " wrote an incomplete value. Its write method must write one whole JSON value.");
      }
      return Arrays.copyOf(out.buffer, out.position);
    } finally {
      out.reset();
    }
  }

  private void reset() {
    if (buffer.length > KEPT_SIZE) {
      buffer = new byte[INITIAL_SIZE];
    }
    position = 0;
    depth = 0;
    comma = false;
    busy = false;
  }

  /**
   * Begins an object.
   *
   * @throws CodecException if it is nested more than 100 deep
   */
  public void beginObject() {
    begin('{');
  }

  /** Ends an object. */
  public void endObject() {
    end('}');
  }

  /**
   * Begins an array.
   *
   * @throws CodecException if it is nested more than 100 deep
   */
  public void beginArray() {
    begin('[');
  }

  /** Ends an array. */
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    if (depth == MAX_DEPTH) {
      throw tooDeep();
    }
    depth++;
    beforeValue(1);
    buffer[position++] = (byte) bracket;
    comma = false;
  }

  private void end(char bracket) {
    ensure(1);
    buffer[position++] = (byte) bracket;
    depth--;
    comma = true;
  }

  /**
   * Writes the name of a member.
   *
   * @param names the names of the object's members
   * @param index which of them
   */
  public void name(MemberNames names, int index) {
    byte[] name = names.encoded[index];
    beforeValue(name.length);
    System.arraycopy(name, 0, buffer, position, name.length);
    position += name.length;
    comma = false;
  }

  /**
   * Writes the name of a member that is known only when it is there, a map's key.
   *
   * @param name the name
   * @throws CodecException if it holds half a surrogate pair
   */
  public void name(String name) {
    int start = position;
    writeString(name);
    if (position - start > name.length() + 3) {
      StringEncoder.checkName(name);
    }
    ensure(1);
    buffer[position++] = ':';
    comma = false;
  }

  /** Writes the name of a member as the string that a codec makes of a map's key. */
  <K> void name(Codec<K> codec, K key) {
    int start = comma ? position + 1 : position;
    if (key instanceof String name) {
      name(name);
      return;
    }
    codec.write(this, key);
    if (position <= start || buffer[start] != '"') {
      throw new CodecException(
          codec + " wrote a map's key that is no string. The codec of a key must write strings.");
    }
    ensure(1);
    buffer[position++] = ':';
    comma = false;
  }

  /**
   * Writes a string.
   *
   * @param value the string, or null for JSON's {@code null}
   */
  public void writeString(@Nullable String value) {
    if (value == null) {
      writeNull();
      return;
    }
    int length = value.length();
    beforeValue(length + 2L);
    byte[] to = buffer;
    int at = position;
    to[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
        position = at;
        StringEncoder.writeRest(this, value, i);
        return;
      }
      to[at++] = (byte) c;
    }
    to[at++] = '"';
    position = at;
  }

  /**
   * Writes an integer.
   *
   * @param value the integer
   */
  public void writeInt(int value) {
    writeLong(value);
  }

  /**
   * Writes an integer.
   *
   * @param value the integer
   */
  public void writeLong(long value) {
    beforeValue(20);
    if (value == Long.MIN_VALUE) {
      copyAscii("-9223372036854775808");
      return;
    }
    long rest = value;
    if (rest < 0) {
      buffer[position++] = '-';
      rest = -rest;
    }
    int at = position + digits(rest);
    position = at;
    do {
      long tenth = rest / 10;
      buffer[--at] = (byte) ('0' + (rest - tenth * 10));
      rest = tenth;
    } while (rest != 0);
  }

  private static int digits(long value) {
    int digits = 1;
    for (long bound = 10; value >= bound; bound *= 10) {
      digits++;
      if (digits == 19) {
        break;
      }
    }
    return digits;
  }

  /**
   * Writes a number as {@link Double#toString(double)} has it.
   *
   * @param value the number
   * @throws CodecException if it is infinite or not a number
   */
  public void writeDouble(double value) {
    if (!Double.isFinite(value)) {
      throw notFinite(Double.toString(value));
    }
    writeNumber(Double.toString(value));
  }

  /**
   * Writes a number as {@link Float#toString(float)} has it.
   *
   * @param value the number
   * @throws CodecException if it is infinite or not a number
   */
  public void writeFloat(float value) {
    if (!Float.isFinite(value)) {
      throw notFinite(Float.toString(value));
    }
    writeNumber(Float.toString(value));
  }

  /** Writes a number that is a JSON number already. */
  void writeNumber(String number) {
    beforeValue(number.length());
    copyAscii(number);
  }

  private void copyAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      buffer[position++] = (byte) text.charAt(i);
    }
  }

  /**
   * Writes a boolean.
   *
   * @param value the boolean
   */
  public void writeBoolean(boolean value) {
    writeRaw(value ? TRUE : FALSE);
  }

  /**
   * Writes a character as a string of one.
   *
   * @param value the character
   */
  public void writeChar(char value) {
    writeString(String.valueOf(value));
  }

  /** Writes {@code null}. */
  public void writeNull() {
    writeRaw(NULL);
  }

  /**
   * Copies a JSON value as it is. That it is one, and nested no deeper than may be, is the caller's
   * business.
   *
   * @param json one whole JSON value in UTF-8
   */
  public void writeRaw(byte[] json) {
    beforeValue(json.length);
    System.arraycopy(json, 0, buffer, position, json.length);
    position += json.length;
  }

  /**
   * Copies the members of a JSON object into the one that was begun, under the same conditions as
   * {@link #writeRaw}.
   *
   * @param object one whole JSON object in UTF-8, without white space around it
   */
  public void writeMembers(byte[] object) {
    int length = object.length - 2;
    if (length > 0) {
      beforeValue(length);
      System.arraycopy(object, 1, buffer, position, length);
      position += length;
    }
  }

  /** How many more objects and arrays may begin inside of the current one. */
  int depthLeft() {
    return MAX_DEPTH - depth;
  }

  private void beforeValue(long size) {
    ensure(size + 1);
    if (comma) {
      buffer[position++] = ',';
    }
    comma = true;
  }

  /** Makes room for so many bytes more. */
  void ensure(long more) {
    if (buffer.length - position < more) {
      grow(more);
    }
  }

  private void grow(long more) {
    long needed = position + more;
    if (needed > MAX_SIZE) {
      throw new CodecException("The JSON text is larger than an array can be (2 GiB).");
    }
    buffer = Arrays.copyOf(buffer, (int) Math.max(needed, Math.min(2L * buffer.length, MAX_SIZE)));
  }

  private static CodecException tooDeep() {
    return new CodecException(
        "Objects and arrays may be nested "
            + MAX_DEPTH
            + " deep, and this value is nested deeper. Does it contain itself?");
  }

  private static CodecException notFinite(String number) {
    return new CodecException(
        number + " has no JSON form. Send null, a string or a finite number instead.");
  }
}
