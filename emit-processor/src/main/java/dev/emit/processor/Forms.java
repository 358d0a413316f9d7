package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/** The codecs of scalars that {@code @JsonFormat} gives another form. */
final class Forms {
  static final String KNOWN = "it has one form only";

  private static final ClassName FORMATS = ClassName.get("dev.emit.codec", "Formats");
  private static final ClassName NULLS = ClassName.get("dev.emit.codec", "Nulls");
  private static final ClassName KEYS = ClassName.get("dev.emit.codec", "Keys");

  /** The types that are numbers, or the like, and whose text is that of a key. */
  private static final Set<String> TO_TEXT =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.time.Year");

  /** The types that are not always strings, and that databind does not write as such. */
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "java.lang.Number",
          "java.lang.Object",
          "java.time.Month",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean",
          "tools.jackson.databind.JsonNode");

  private Forms() {}

  /**
   * The carrier of a scalar in a form.
   *
   * @throws IllegalArgumentException if the type can't have it; the message says why
   */
  static Carrier carrier(Carrier plain, Form form) {
    TypeName boxed = plain.type().box();
    String name = boxed.toString();
    if (form.isText() && TO_TEXT.contains(name)) {
      return formed(plain, CodeBlock.of("$T.$L.text()", KEYS, ScalarTypes.key(name)));
    }
    if (form.isText() && !NEVER_TEXT.contains(name)) {
      return plain;
    }
    if (boxed instanceof ClassName type && TimePatterns.has(type)) {
      if (!form.isNumber()) {
        return formed(plain, TimePatterns.codec(type, form));
      }
      if (TimePatterns.isDate(type)) {
        return formed(plain, CodeBlock.of("$T.DATE_NUMBER", FORMATS));
      }
      if (TimePatterns.isCalendar(type)) {
        return formed(plain, CodeBlock.of("$1T.calendar($1T.DATE_NUMBER)", FORMATS));
      }
    }
    throw new IllegalArgumentException(KNOWN);
  }

  private static Carrier formed(Carrier plain, CodeBlock codec) {
    return new Carrier(
        plain.type(),
        plain.type().isPrimitive() ? CodeBlock.of("$T.refused($L)", NULLS, codec) : codec,
        false,
        plain.absent(),
        plain.isPublic(),
        plain.unchecked(),
        plain.objectMembers());
  }
}
