package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** When a member is written: what {@code @JsonInclude} says. */
enum Inclusion {
  ALWAYS,
  NON_NULL,
  NON_ABSENT,
  NON_EMPTY,

  /** Not the type's default: as {@code NON_EMPTY}, and no zero. */
  NON_DEFAULT,

  /** Neither null nor what a new object of the class has. */
  CHANGED;

  /** The field of a codec that holds such an object. */
  static final String DEFAULTS = "DEFAULTS";

  private static final List<String> OPTIONALS =
      List.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  /** Those that are empty when their text is. */
  private static final List<String> TEXTS =
      List.of(
          "java.io.File",
          "java.lang.CharSequence",
          "java.lang.StringBuilder",
          "java.net.URI",
          "java.nio.file.Path",
          "java.util.Locale",
          "java.util.regex.Pattern");

  private static final List<String> UNCLEAR =
      List.of("java.lang.Object", "java.lang.Iterable", "tools.jackson.databind.JsonNode");

  /** Those that databind compares with a value of 1970. */
  private static final List<String> DATES = List.of("java.util.Date", "java.util.Calendar");

  /** What must hold for a value of a type, or null for all of them. */
  @Nullable CodeBlock condition(TypeMirror type, String value, Compilation compilation) {
    if (this == ALWAYS) {
      return null;
    }
    if (this == CHANGED) {
      return changed(type, value, DEFAULTS + value.substring(value.indexOf('.')));
    }
    if (type.getKind().isPrimitive()) {
      return this == NON_DEFAULT ? nonZero(type.getKind(), value) : null;
    }
    CodeBlock and = and(type, value, compilation);
    CodeBlock present = CodeBlock.of("$L != null", value);
    return and == null ? present : CodeBlock.of("$L && $L", present, and);
  }

  /** What must hold besides for a value that is not null, or null for nothing. */
  private @Nullable CodeBlock and(TypeMirror type, String value, Compilation compilation) {
    if (this == NON_NULL) {
      return null;
    }
    if (is(type, OPTIONALS)) {
      return CodeBlock.of("$L.isPresent()", value);
    }
    if (Compilation.is(type, "java.util.concurrent.atomic.AtomicReference")) {
      return CodeBlock.of("$L.get() != null", value);
    }
    if (this == NON_ABSENT) {
      return null;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return CodeBlock.of("$L.length > 0", value);
    }
    if (hasSize(type, compilation)) {
      return CodeBlock.of("!$L.isEmpty()", value);
    }
    if (is(type, TEXTS)) {
      return CodeBlock.of("!$L.toString().isEmpty()", value);
    }
    if (Compilation.is(type, "java.util.UUID")) {
      return CodeBlock.of("!$L.equals(new $T(0L, 0L))", value, UUID.class);
    }
    PrimitiveType primitive = this == NON_DEFAULT ? unboxed(type, compilation) : null;
    return primitive == null ? null : nonZero(primitive.getKind(), value);
  }

  private static CodeBlock changed(TypeMirror type, String value, String was) {
    return switch (type.getKind()) {
      case FLOAT -> CodeBlock.of("$T.compare($L, $L) != 0", Float.class, value, was);
      case DOUBLE -> CodeBlock.of("$T.compare($L, $L) != 0", Double.class, value, was);
      case ARRAY -> CodeBlock.of("$1L != null && !$2T.equals($1L, $3L)", value, Arrays.class, was);
      default ->
          type.getKind().isPrimitive()
              ? CodeBlock.of("$L != $L", value, was)
              : CodeBlock.of("$1L != null && !$1L.equals($2L)", value, was);
    };
  }

  private static CodeBlock nonZero(TypeKind kind, String value) {
    return switch (kind) {
      case BOOLEAN -> CodeBlock.of("$L", value);
      // A zero with a sign is another value.
      case FLOAT -> CodeBlock.of("$T.compare($L, 0f) != 0", Float.class, value);
      case DOUBLE -> CodeBlock.of("$T.compare($L, 0d) != 0", Double.class, value);
      default -> CodeBlock.of("$L != 0", value);
    };
  }

  private static @Nullable PrimitiveType unboxed(TypeMirror type, Compilation compilation) {
    try {
      return compilation.types().unboxedType(type);
    } catch (IllegalArgumentException notBoxed) {
      return null;
    }
  }

  /** Whether a type's values do not show to generated code what databind takes for empty. */
  boolean isUnclear(TypeMirror type, Compilation compilation) {
    boolean decided = this == NON_EMPTY || this == NON_DEFAULT;
    return (decided && (is(type, UNCLEAR) || isOneValue(type, compilation)))
        || (this == NON_DEFAULT && is(type, DATES));
  }

  private static boolean isOneValue(TypeMirror type, Compilation compilation) {
    return type instanceof DeclaredType declared
        && ValueAccessors.typeOf(declared, compilation) != null;
  }

  private static boolean is(TypeMirror type, List<String> classes) {
    return classes.stream().anyMatch(each -> Compilation.is(type, each));
  }

  private static boolean hasSize(TypeMirror type, Compilation compilation) {
    return Compilation.is(type, "java.lang.String")
        || compilation.as(type, "java.util.Collection").isPresent()
        || compilation.as(type, "java.util.Map").isPresent();
  }
}
