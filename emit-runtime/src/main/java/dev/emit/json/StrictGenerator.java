package dev.emit.json;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * A generator that refuses what Emit's own writer refuses: numbers that are not finite, halves of
 * surrogate pairs, and nesting past a limit.
 */
final class StrictGenerator extends JsonGeneratorDelegate {
  private final int maxDepth;

  StrictGenerator(JsonGenerator out, int maxDepth) {
    // false: what is made of several events passes through this generator, each one of them.
    super(out, false);
    this.maxDepth = maxDepth;
  }

  private void begin() {
    if (streamWriteContext().getNestingDepth() >= maxDepth) {
      throw new StreamWriteException(
          this,
          "Objects and arrays may be nested 100 deep, and this value is nested deeper. Does it"
              + " contain itself?");
    }
  }

  private void check(double number) {
    if (!Double.isFinite(number)) {
      throw new StreamWriteException(
          this, number + " has no JSON form. Send null, a string or a finite number instead.");
    }
  }

  @Override
  public JsonGenerator writeStartArray() {
    begin();
    return super.writeStartArray();
  }

  @Override
  public JsonGenerator writeStartArray(@Nullable Object value) {
    begin();
    return super.writeStartArray(value);
  }

  @Override
  public JsonGenerator writeStartArray(@Nullable Object value, int size) {
    begin();
    return super.writeStartArray(value, size);
  }

  @Override
  public JsonGenerator writeStartObject() {
    begin();
    return super.writeStartObject();
  }

  @Override
  public JsonGenerator writeStartObject(@Nullable Object value) {
    begin();
    return super.writeStartObject(value);
  }

  @Override
  public JsonGenerator writeStartObject(@Nullable Object value, int size) {
    begin();
    return super.writeStartObject(value, size);
  }

  @Override
  public JsonGenerator writeNumber(double number) {
    check(number);
    return super.writeNumber(number);
  }

  @Override
  public JsonGenerator writeNumber(float number) {
    check(number);
    return super.writeNumber(number);
  }

  @Override
  public JsonGenerator writeArray(double[] array, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      check(array[i]);
    }
    return super.writeArray(array, offset, length);
  }

  @Override
  public JsonGenerator writeName(String name) {
    check(name);
    return super.writeName(name);
  }

  @Override
  public JsonGenerator writeString(@Nullable String text) {
    if (text != null) {
      check(text);
    }
    return super.writeString(text);
  }

  @Override
  public JsonGenerator writeString(char[] buffer, int offset, int length) {
    check(CharBuffer.wrap(buffer, offset, length));
    return super.writeString(buffer, offset, length);
  }

  private void check(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      // Half a pair is a code point of its own.
      int point = Character.codePointAt(text, i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        throw new StreamWriteException(
            this,
            String.format(
                "A string holds half a surrogate pair (U+%04X), which has no form in UTF-8. Was a"
                    + " text cut within a character?",
                point));
      }
      i += Character.charCount(point);
    }
  }
}
