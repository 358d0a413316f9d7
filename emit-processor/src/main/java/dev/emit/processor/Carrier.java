package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How generated code reads and writes a type.
 *
 * @param type the type as it is declared
 * @param codec an expression for its codec, of the boxed type
 * @param constant whether the expression names a constant, which costs nothing to repeat
 * @param absent what a missing member gives
 * @param isPublic whether everybody sees the type
 * @param unchecked whether the expression makes an array of a generic type
 * @param objectMembers the JSON members, when it is known to be an object
 */
record Carrier(
    TypeName type,
    CodeBlock codec,
    boolean constant,
    CodeBlock absent,
    boolean isPublic,
    boolean unchecked,
    Set<String> objectMembers) {

  /**
   * How {@code JsonReader} and {@code JsonWriter} call a primitive with the usual codec; null for
   * others.
   */
  @Nullable String primitive() {
    if (!type.isPrimitive() || !constant) {
      return null;
    }
    String name = type.toString();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** That of an object without a codec, since what holds it reads and writes its members. */
  static Carrier unwrapped(TypeName type) {
    CodeBlock none = CodeBlock.of("null");
    return new Carrier(type, none, true, none, true, false, Set.of());
  }

  /** The type by another codec. */
  Carrier with(CodeBlock other, CodeBlock otherAbsent) {
    return new Carrier(type, other, false, otherAbsent, isPublic, unchecked, objectMembers);
  }

  /** Whether it is a string with the usual codec. */
  boolean isString() {
    return codec.toString().equals("dev.emit.codec.Codecs.STRING");
  }
}
