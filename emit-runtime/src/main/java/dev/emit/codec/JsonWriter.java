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

  /** So many bytes are free beyond those asked for, since most things are written as words. */
  private static final int SPARE = 2 * Long.BYTES;

  private static final String NULL = "null,";
  private static final String TRUE = "true,";
  private static final String FALSE = "false,";
  private static final long NULL_WORD = Words.of(NULL);
  private static final long TRUE_WORD = Words.of(TRUE);
  private static final long FALSE_WORD = Words.of(FALSE);

  private static final ThreadLocal<JsonWriter> OF_THREAD =
      new ThreadLocal<>() {
        @Override
        protected JsonWriter initialValue() {
          return new JsonWriter();
        }
      };

  byte[] buffer = new byte[INITIAL_SIZE];
  int position;
  private int depth;

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
      return Arrays.copyOf(out.buffer, out.position - 1);
    } finally {
      out.reset();
    }
  }

  /** A string as it is written. */
  static byte[] quoted(String text) {
    JsonWriter out = new JsonWriter();
    out.writeString(text);
    return Arrays.copyOf(out.buffer, out.position - 1);
  }

  private void reset() {
    if (buffer.length > KEPT_SIZE) {
      buffer = new byte[INITIAL_SIZE];
    }
    position = 0;
    depth = 0;
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
    ensure(1);
    buffer[position++] = (byte) bracket;
  }

  private void end(char bracket) {
    ensure(2);
    depth--;
    int at = buffer[position - 1] == ',' ? position - 1 : position;
    buffer[at] = (byte) bracket;
    buffer[at + 1] = ',';
    position = at + 2;
  }

  /**
   * Writes the name of a member.
   *
   * @param names the names of the object's members
   * @param index which of them
   */
  public void name(MemberNames names, int index) {
    MemberName name = names.all[index];
    ensure(name.encoded.length);
    position = name.write(buffer, position);
  }

  /**
   * Writes the name of a member that is known only when it is there, a map's key.
   *
   * @param name the name
   * @throws CodecException if it holds half a surrogate pair
   */
  public void name(String name) {
    writeString(name);
    buffer[position - 1] = ':';
  }

  /** Writes the name of a member as the string that a codec makes of a map's key. */
  <K> void name(Codec<K> codec, K key) {
    if (key instanceof String name) {
      name(name);
      return;
    }
    int start = position;
    codec.write(this, key);
    if (position == start || buffer[start] != '"') {
      throw new CodecException(
          codec + " wrote a map's key that is no string. The codec of a key must write strings.");
    }
    buffer[position - 1] = ':';
  }

  /**
   * Writes a string.
   *
   * @param value the string, or null for JSON's {@code null}
   * @throws CodecException if it holds half a surrogate pair
   */
  public void writeString(@Nullable String value) {
    if (value == null) {
      writeNull();
      return;
    }
    int length = value.length();
    ensure(length + 3L);
    byte[] to = buffer;
    int start = position + 1;
    to[start - 1] = '"';
    if (!StringEncoder.copyPlain(value, to, start)) {
      position = start;
      StringEncoder.writeRest(this, value);
      return;
    }
    to[start + length] = '"';
    to[start + length + 1] = ',';
    position = start + length + 2;
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
    ensure(IntegerEncoder.SIZE);
    int end = IntegerEncoder.write(buffer, position, value);
    buffer[end] = ',';
    position = end + 1;
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
    int length = number.length();
    ensure(length + 1L);
    for (int i = 0; i < length; i++) {
      buffer[position + i] = (byte) number.charAt(i);
    }
    buffer[position + length] = ',';
    position += length + 1;
  }

  /**
   * Writes a boolean.
   *
   * @param value the boolean
   */
  public void writeBoolean(boolean value) {
    ensure(FALSE.length());
    Words.set(buffer, position, value ? TRUE_WORD : FALSE_WORD);
    position += value ? TRUE.length() : FALSE.length();
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
    ensure(NULL.length());
    Words.set(buffer, position, NULL_WORD);
    position += NULL.length();
  }

  /**
   * Copies a JSON value as it is. That it is one, and nested no deeper than may be, is the caller's
   * business.
   *
   * @param json one whole JSON value in UTF-8
   */
  public void writeRaw(byte[] json) {
    copy(json, 0, json.length);
  }

  /**
   * Copies the members of a JSON object into the one that was begun, under the same conditions as
   * {@link #writeRaw}.
   *
   * @param object one whole JSON object in UTF-8, without white space around it
   */
  public void writeMembers(byte[] object) {
    if (object.length > 2) {
      copy(object, 1, object.length - 2);
    }
  }

  private void copy(byte[] json, int from, int length) {
    ensure(length + 1L);
    System.arraycopy(json, from, buffer, position, length);
    buffer[position + length] = ',';
    position += length + 1;
  }

  /** How many more objects and arrays may begin inside of the current one. */
  int depthLeft() {
    return MAX_DEPTH - depth;
  }

  /** Makes room for so many bytes more. */
  void ensure(long more) {
    if (buffer.length - position < more + SPARE) {
      grow(more + SPARE);
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
