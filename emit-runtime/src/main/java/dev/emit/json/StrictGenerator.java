package dev.emit.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * A generator that refuses what Emit's own writer refuses: numbers that are not finite, halves of
 * surrogate pairs in names, and nesting past a limit.
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
    int i = 0;
    while (i < name.length()) {
      // Half a pair is a code point of its own.
      int point = name.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        throw new StreamWriteException(
            this,
            String.format(
                "A map's key holds half a surrogate pair (U+%04X), which no name in JSON may.",
                point));
      }
      i += Character.charCount(point);
    }
    return super.writeName(name);
  }
}
