package dev.emit.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @JsonSetter} says of null.
 *
 * @param nulls what it is to the member itself: a constant of Jackson's {@code Nulls}
 * @param contentNulls what it is to what the member holds
 */
record NullRules(String nulls, String contentNulls) {
  static final NullRules NONE = new NullRules("DEFAULT", "DEFAULT");

  private static final ClassName NULLS = ClassName.get("dev.emit.codec", "Nulls");

  static NullRules of(Optional<Jackson> setter) {
    return setter
        .map(
            each ->
                new NullRules(
                    each.constant("nulls", "DEFAULT"), each.constant("contentNulls", "DEFAULT")))
        .orElse(NONE);
  }

  /** Whether a member that is missing is an error, where a constructor takes it. */
  boolean isRequired() {
    return nulls.equals("FAIL");
  }

  boolean hasContent() {
    return !contentNulls.equals("DEFAULT") && !contentNulls.equals("SET");
  }

  /** What must hold for the member to be read, or null for nothing. */
  @Nullable CodeBlock condition() {
    return nulls.equals("SKIP") ? CodeBlock.of("!in.readNull()") : null;
  }

  private boolean isSkippingContent() {
    return contentNulls.equals("SKIP");
  }

  /** The carrier of the member itself, or null if it has nothing that is empty. */
  @Nullable Carrier member(Carrier plain) {
    return ruled(plain, nulls);
  }

  /** The carrier of what the member holds, or null if it has nothing that is empty. */
  @Nullable Carrier content(Carrier plain) {
    return ruled(plain, contentNulls);
  }

  private static @Nullable Carrier ruled(Carrier plain, String rule) {
    if (rule.equals("FAIL")) {
      CodeBlock refused = CodeBlock.of("$T.refused($L)", NULLS, plain.codec());
      return plain.primitive() == null ? plain.with(refused, plain.absent()) : plain;
    }
    if (!rule.equals("AS_EMPTY")) {
      return plain;
    }
    CodeBlock empty = empty(plain);
    return empty == null
        ? null
        : plain.with(CodeBlock.of("$T.replaced($L, () -> $L)", NULLS, plain.codec(), empty), empty);
  }

  /** What is empty, as Jackson has it. */
  private static @Nullable CodeBlock empty(Carrier plain) {
    TypeName type = plain.type();
    if (type.isPrimitive() || plain.absent().toString().endsWith(".empty()")) {
      return plain.absent();
    }
    if (type instanceof ArrayTypeName array) {
      return array.componentType() instanceof ParameterizedTypeName
          ? null
          : CodeBlock.of("new $T[0]", array.componentType());
    }
    if (type instanceof ParameterizedTypeName generic) {
      return Containers.emptyOf(generic.rawType());
    }
    return type.toString().equals("java.lang.String") ? CodeBlock.of("$S", "") : null;
  }

  /**
   * A container's carrier, which leaves out nulls if that is the rule.
   *
   * @param skipped the method of {@code Nulls} for it
   */
  Carrier skipping(Carrier container, String skipped) {
    return isSkippingContent()
        ? container.with(
            CodeBlock.of("$T.$L($L)", NULLS, skipped, container.codec()), container.absent())
        : container;
  }
}
