package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** When a member is written: what {@code @JsonInclude} says. */
enum Inclusion {
  ALWAYS,
  NON_NULL,
  NON_ABSENT,
  NON_EMPTY;

  private static final List<String> OPTIONALS =
      List.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private static final List<String> UNCLEAR =
      List.of(
          "java.lang.Object",
          "java.lang.CharSequence",
          "java.lang.Iterable",
          "tools.jackson.databind.JsonNode");

  /** What must hold for a value of a type, or null for all of them. */
  @Nullable CodeBlock condition(TypeMirror type, String value, Compilation compilation) {
    if (this == ALWAYS || type.getKind().isPrimitive()) {
      return null;
    }
    String and = "";
    if (this != NON_NULL && OPTIONALS.stream().anyMatch(each -> Compilation.is(type, each))) {
      and = " && " + value + ".isPresent()";
    } else if (this != NON_NULL
        && Compilation.is(type, "java.util.concurrent.atomic.AtomicReference")) {
      and = " && " + value + ".get() != null";
    } else if (this == NON_EMPTY && type.getKind() == TypeKind.ARRAY) {
      and = " && " + value + ".length > 0";
    } else if (this == NON_EMPTY && hasSize(type, compilation)) {
      and = " && !" + value + ".isEmpty()";
    }
    return CodeBlock.of("$L", value + " != null" + and);
  }

  /** Whether a type's values do not show to generated code what databind takes for empty. */
  boolean isUnclear(TypeMirror type, Compilation compilation) {
    return this == NON_EMPTY
        && (UNCLEAR.stream().anyMatch(each -> Compilation.is(type, each))
            || (type instanceof DeclaredType declared
                && ValueAccessors.typeOf(declared, compilation) != null));
  }

  private static boolean hasSize(TypeMirror type, Compilation compilation) {
    return Compilation.is(type, "java.lang.String")
        || compilation.as(type, "java.util.Collection").isPresent()
        || compilation.as(type, "java.util.Map").isPresent();
  }
}
