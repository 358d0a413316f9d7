package dev.emit.codec;

import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A codec of values that are strings in JSON.
 *
 * @param <T> the type
 */
final class TextCodec<T> extends ScalarCodec<T> {
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
      // Without the cause, whose message may quote the whole text.
      throw in.failure("expected " + kind + ", but found \"" + Excerpt.of(text) + '"');
    }
  }
}
