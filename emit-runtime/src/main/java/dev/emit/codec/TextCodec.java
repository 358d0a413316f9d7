package dev.emit.codec;

import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A codec of values that are strings in JSON.
 *
 * @param <T> the type
 */
final class TextCodec<T> extends ScalarCodec<T> {
  private static final int SHOWN = 40;

  private final String kind;
  private final Function<T, String> format;
  private final Function<String, T> parse;

  /**
   * Creates the codec.
   *
   * @param kind what the string has to be, for messages
   * @param format makes the string
   * @param parse makes the value, or throws {@link IllegalArgumentException} or {@link
   *     DateTimeException}
   */
  TextCodec(String kind, Function<T, String> format, Function<String, T> parse) {
    super(kind);
    this.kind = kind;
    this.format = format;
    this.parse = parse;
  }

  @Override
  void writeValue(JsonWriter out, T value) {
    out.writeString(format.apply(value));
  }

  @Override
  T readValue(JsonReader in) {
    String text = in.readString();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw in.failure("expected " + kind + ", but found " + shown(text), e);
    }
  }

  /** The text, short and without what would break a line of a log. */
  private static String shown(String text) {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return '"' + start.replaceAll("\\p{Cntrl}", "?") + '"';
  }
}
