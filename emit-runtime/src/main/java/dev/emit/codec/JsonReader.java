package dev.emit.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;

/**
 * The reader of JSON text in UTF-8: RFC 8259, strictly, and in place of a float or double {@code
 * NaN}, {@code Infinity} and {@code -Infinity}, which Python's {@code json.dumps} writes. Whatever
 * is wrong with the text is a {@link CodecException} that names the path and the byte.
 *
 * <p>What a text may hold is limited as Jackson's {@code StreamReadConstraints} limit it by
 * default: 100,000,000 characters in a string, 50,000 bytes in a name, 1,000 digits in a number;
 * but objects and arrays may be nested only 100 deep.
 *
 * <p>Each method that reads a value expects the reader to be right before one, as {@link
 * Codec#read}, {@link #nextMember}, {@link #nextName} and {@link #nextElement} leave it.
 *
 * <p>Not safe for threads. {@link Codec#decode} uses one reader for each thread again and again; a
 * codec must not keep the one that it is given.
 */
public final class JsonReader {
  static final int MAX_DEPTH = JsonWriter.MAX_DEPTH;
  static final int MAX_STRING = StreamReadConstraints.DEFAULT_MAX_STRING_LEN;
  static final int MAX_NAME = StreamReadConstraints.DEFAULT_MAX_NAME_LEN;
  static final int MAX_NUMBER = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] EMPTY = {};

  private static final ThreadLocal<JsonReader> OF_THREAD = ThreadLocal.withInitial(JsonReader::new);

  byte[] json = EMPTY;
  int position;

  private int depth;

  /** Whether the innermost object or array has just begun, so that no comma comes. */
  private boolean first;

  /** The member of the innermost object that comes next if the order is the names'. */
  private int expected;

  /** The same for each object around it, from the outermost on. */
  private final int[] expectedOutside = new int[MAX_DEPTH];

  private final StringDecoder decoder = new StringDecoder(this);

  /** Whether a decoding is going on, so that one inside of it needs a reader of its own. */
  private boolean busy;

  private JsonReader() {}

  static <T> @Nullable T decode(Codec<T> codec, byte[] json) {
    JsonReader in = OF_THREAD.get();
    if (in.busy) {
      in = new JsonReader();
    }
    in.busy = true;
    in.json = json;
    try {
      in.skipSpace(0);
      T value = codec.read(in);
      in.skipSpace(in.position);
      if (in.position != json.length || in.depth != 0) {
        throw in.failureAt(in.position, "expected the end of the JSON text, but found more");
      }
      return value;
    } catch (CodecException e) {
      throw e;
    } catch (RuntimeException e) {
      // A message's constructor or setter refused what was read.
      throw in.failure("the value that was read is refused: " + e, e);
    } finally {
      in.reset();
    }
  }

  private void reset() {
    json = EMPTY;
    position = 0;
    depth = 0;
    expected = 0;
    first = false;
    busy = false;
    decoder.reset();
  }

  /**
   * Reads {@code null}, if that is next.
   *
   * @return whether it was
   * @throws CodecException if the text isn't JSON
   */
  public boolean readNull() {
    if (peek() != 'n') {
      return false;
    }
    readWord(NULL);
    return true;
  }

  /**
   * Looks at what is next, and reads nothing.
   *
   * @return whether it is an object
   */
  public boolean isObject() {
    return peek() == '{';
  }

  /**
   * Begins an object.
   *
   * @throws CodecException if none is next, or it is nested more than 100 deep
   */
  public void beginObject() {
    begin('{', "an object");
  }

  /**
   * Begins an array.
   *
   * @throws CodecException if none is next, or it is nested more than 100 deep
   */
  public void beginArray() {
    begin('[', "an array");
  }

  private void begin(char bracket, String kind) {
    if (peek() != bracket) {
      throw expected(kind);
    }
    if (depth == MAX_DEPTH) {
      throw failureAt(position, "objects and arrays are nested more than " + MAX_DEPTH + " deep");
    }
    expectedOutside[depth] = expected;
    expected = 0;
    depth++;
    position++;
    first = true;
  }

  /**
   * Reads the name of the next member, or the end of the object.
   *
   * @param names the names of the object's members
   * @return the member's index, and the value is next; {@link MemberNames#UNKNOWN}, and the value
   *     must be skipped; or {@link MemberNames#END}
   * @throws CodecException if the text isn't JSON
   */
  public int nextMember(MemberNames names) {
    int next = expected;
    if (next < names.all.length && (first || peek() == ',')) {
      MemberName name = names.all[next];
      int start = first ? position : position + 1;
      if (name.isAt(json, start)) {
        first = false;
        expected = next + 1;
        skipSpace(start + name.encoded.length);
        return next;
      }
    }
    return otherMember(names);
  }

  /** Reads a member's name that is not the one expected, or has white space around it. */
  private int otherMember(MemberNames names) {
    if (!toName()) {
      return MemberNames.END;
    }
    int index = find(names);
    if (index >= 0) {
      expected = index + 1;
    }
    colon();
    return index;
  }

  private int find(MemberNames names) {
    int start = position + 1;
    int hash = 0;
    for (int at = start; at < json.length; at++) {
      byte b = json[at];
      if (b == '"') {
        position = at + 1;
        checkName(start, at - start);
        return names.find(json, start, at, hash);
      }
      if (b < ' ' || b == '\\') {
        break;
      }
      hash = 31 * hash + b;
    }
    String name = decoder.decode(start);
    checkName(start, name.length());
    return names.find(name);
  }

  /**
   * Reads the name of the next member of an object that is read as a map.
   *
   * @return the name, and the value is next; or null at the object's end
   * @throws CodecException if the text isn't JSON
   */
  public @Nullable String nextName() {
    if (!toName()) {
      return null;
    }
    int start = position + 1;
    String name = readString();
    checkName(start, name.length());
    colon();
    return name;
  }

  /**
   * Looks for a member of the object that is next, wherever it stands. The object stays next.
   *
   * @param names the names of the object's members
   * @param wanted the member's index
   * @return its text: that of a string, a number or a boolean
   * @throws CodecException if no object is next, or it has no such member
   */
  public String peekMember(MemberNames names, int wanted) {
    String text = peeked(names, wanted);
    if (text == null) {
      throw failureAt(position, "expected an object with the member " + names.all[wanted]);
    }
    return text;
  }

  /**
   * Looks for a member of the object that is next, wherever it stands. The object stays next.
   *
   * @param names the names of the object's members
   * @param wanted the member's index
   * @param absent the answer if there is no such member
   * @return its text: that of a string, a number or a boolean
   * @throws CodecException if no object is next
   */
  public String peekMember(MemberNames names, int wanted, String absent) {
    String text = peeked(names, wanted);
    return text == null ? absent : text;
  }

  private @Nullable String peeked(MemberNames names, int wanted) {
    int start = position;
    int outside = depth;
    int outer = expected;
    beginObject();
    String text = null;
    while (text == null) {
      int member = nextMember(names);
      if (member == MemberNames.END) {
        break;
      }
      if (member == wanted) {
        text = scalarText();
      } else {
        skipValue();
      }
    }
    returnTo(start, outside, outer);
    return text;
  }

  /** The text of a value that has one; that of an object, an array or null is skipped. */
  private @Nullable String scalarText() {
    int kind = peek();
    if (kind == '"') {
      return readString();
    }
    int start = position;
    skipValue();
    boolean hasText = kind != '{' && kind != '[' && kind != 'n';
    return hasText ? new String(json, start, position - start, ISO_8859_1) : null;
  }

  /**
   * Looks at the name of the first member of the object that is next. The object stays next.
   *
   * @return the name
   * @throws CodecException if no object is next, or it has no member
   */
  public String peekName() {
    int start = position;
    int outside = depth;
    int outer = expected;
    beginObject();
    String name = nextName();
    returnTo(start, outside, outer);
    if (name == null) {
      throw failureAt(start, "expected an object with a member");
    }
    return name;
  }

  private void returnTo(int start, int outside, int outer) {
    position = start;
    depth = outside;
    expected = outer;
  }

  /** Reads the name of the next member of a map by the codec of its keys. */
  <K> @Nullable K nextName(Codec<K> codec) {
    if (!toName()) {
      return null;
    }
    int start = position + 1;
    K key = codec.read(this);
    if (key == null) {
      throw failure("a map's key must not be null");
    }
    checkName(start, key instanceof String name ? name.length() : -1);
    colon();
    return key;
  }

  /** Checks the name right behind which the reader is, by its characters if they are known. */
  private void checkName(int start, int characters) {
    int bytes = position - 1 - start;
    if (characters != bytes) {
      bytes = decoder.nameBytes(start);
    }
    if (bytes > MAX_NAME) {
      throw failureAt(start - 1, "a name is longer than " + MAX_NAME + " bytes");
    }
  }

  /** Goes to the quote of the next name, or behind the end of the object. */
  private boolean toName() {
    skipSpace(position);
    int b = peek();
    if (first) {
      first = false;
      if (b == '}') {
        return end();
      }
    } else if (b == ',') {
      skipSpace(position + 1);
      b = peek();
    } else if (b == '}') {
      return end();
    } else {
      throw expected("',' or '}'");
    }
    if (b != '"') {
      throw expected("a member's name");
    }
    return true;
  }

  private boolean end() {
    position++;
    depth--;
    expected = expectedOutside[depth];
    first = false;
    return false;
  }

  private void colon() {
    skipSpace(position);
    if (peek() != ':') {
      throw expected("':'");
    }
    skipSpace(position + 1);
  }

  /**
   * Goes to the next element of an array, or behind its end.
   *
   * @return whether there is an element, which is next then
   * @throws CodecException if the text isn't JSON
   */
  public boolean nextElement() {
    skipSpace(position);
    int b = peek();
    if (first) {
      first = false;
      return b != ']' || end();
    }
    if (b == ']') {
      return end();
    }
    if (b != ',') {
      throw expected("',' or ']'");
    }
    skipSpace(position + 1);
    return true;
  }

  /**
   * Reads a string.
   *
   * @return the string
   * @throws CodecException if none is next
   */
  public String readString() {
    if (peek() != '"') {
      throw expected("a string");
    }
    byte[] text = json;
    int start = position + 1;
    int end = Words.firstSpecial(text, start);
    if (end < text.length && text[end] == '"') {
      decoder.check(end - start);
      position = end + 1;
      return StringDecoder.ascii(text, start, end - start);
    }
    return decoder.decode(start);
  }

  /**
   * Reads a string of one character.
   *
   * @return the character
   * @throws CodecException if none is next
   */
  public char readChar() {
    if (peek() != '"') {
      throw expected("a string of one character");
    }
    String text = readString();
    if (text.length() != 1) {
      throw failure("expected one character, but found " + text.length());
    }
    return text.charAt(0);
  }

  /**
   * Reads an integer.
   *
   * @return the integer
   * @throws CodecException if none is next, or it doesn't fit
   */
  public int readInt() {
    return (int) NumberParser.integer(this, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
  }

  /**
   * Reads an integer.
   *
   * @return the integer
   * @throws CodecException if none is next, or it doesn't fit
   */
  public long readLong() {
    return NumberParser.integer(this, Long.MIN_VALUE, Long.MAX_VALUE, "long");
  }

  /**
   * Reads an integer.
   *
   * @return the integer
   * @throws CodecException if none is next, or it doesn't fit
   */
  public short readShort() {
    return (short) NumberParser.integer(this, Short.MIN_VALUE, Short.MAX_VALUE, "short");
  }

  /**
   * Reads an integer.
   *
   * @return the integer, from -128 to 127
   * @throws CodecException if none is next, or it doesn't fit
   */
  public byte readByte() {
    return (byte) NumberParser.integer(this, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
  }

  /**
   * Reads a number.
   *
   * @return the nearest float; one past the range is infinite
   * @throws CodecException if none is next
   */
  public float readFloat() {
    return NumberParser.readFloat(this);
  }

  /**
   * Reads a number.
   *
   * @return the nearest double; one past the range is infinite
   * @throws CodecException if none is next
   */
  public double readDouble() {
    return NumberParser.readDouble(this);
  }

  /**
   * Reads a boolean.
   *
   * @return the boolean
   * @throws CodecException if none is next
   */
  public boolean readBoolean() {
    switch (peek()) {
      case 't' -> {
        readWord(TRUE);
        return true;
      }
      case 'f' -> {
        readWord(FALSE);
        return false;
      }
      default -> throw expected("a boolean");
    }
  }

  /**
   * Skips a value of any kind.
   *
   * @throws CodecException if none is next, or the text isn't JSON
   */
  public void skipValue() {
    switch (peek()) {
      case '{' -> {
        beginObject();
        while (toName()) {
          int start = position + 1;
          checkName(start, decoder.skip(start));
          colon();
          skipValue();
        }
      }
      case '[' -> {
        beginArray();
        while (nextElement()) {
          skipValue();
        }
      }
      case '"' -> decoder.skip(position + 1);
      case 't' -> readWord(TRUE);
      case 'f' -> readWord(FALSE);
      case 'n' -> readWord(NULL);
      default -> NumberParser.skip(this);
    }
  }

  /**
   * Reads a value of any kind as the bytes that it is written in.
   *
   * @return the bytes, which may hold white space and {@code NaN}, but are correct otherwise
   * @throws CodecException if none is next, or the text isn't JSON
   */
  public byte[] readRaw() {
    int start = position;
    skipValue();
    return Arrays.copyOfRange(json, start, position);
  }

  /**
   * Makes the exception for a value that is JSON, but not what the type needs.
   *
   * @param message what is wrong
   * @return the exception, to be thrown; it names the path and the byte of the value that was read
   *     last, or before which the reader is
   */
  public CodecException failure(String message) {
    return failure(message, null);
  }

  /**
   * Makes the exception for an object that lacks a member which its type requires.
   *
   * @param name the member's name
   * @return the exception, to be thrown; it names the path and the byte of the object, if the
   *     reader is right behind it
   */
  public CodecException missing(String name) {
    return failure("the member \"" + name + "\" is missing, which is required");
  }

  CodecException failure(String message, @Nullable Throwable cause) {
    return new CodecException(JsonPath.endingAt(json, position) + ": " + message, cause);
  }

  CodecException failureAt(int offset, String message) {
    return new CodecException(JsonPath.at(json, offset) + ": " + message);
  }

  /** The exception for something else than what had to be next. */
  CodecException expected(String what) {
    return failureAt(position, "expected " + what + ", but found " + found());
  }

  private String found() {
    int b = peek();
    return switch (b) {
      case -1 -> "the end of the text";
      case '{' -> "an object";
      case '[' -> "an array";
      case '"' -> "a string";
      case 't', 'f' -> "a boolean";
      case 'n' -> "null";
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "a number";
      default -> b > ' ' && b < 0x7F ? "'" + (char) b + "'" : "byte " + b;
    };
  }

  /** The next byte, or -1 at the end of the text. */
  int peek() {
    return position < json.length ? json[position] & 0xFF : -1;
  }

  void readWord(byte[] word) {
    int end = position + word.length;
    if (end > json.length || !Arrays.equals(json, position, end, word, 0, word.length)) {
      throw failureAt(position, "expected " + new String(word, ISO_8859_1));
    }
    position = end;
  }

  private void skipSpace(int from) {
    int at = from;
    while (at < json.length) {
      byte b = json[at];
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        break;
      }
      at++;
    }
    position = at;
  }
}
