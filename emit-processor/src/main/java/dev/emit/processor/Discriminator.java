package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a type's values say what they are.
 *
 * @param inclusion where they say it
 * @param property the name of the member that says it, if one does
 * @param visible whether that member is read as any other, too
 * @param id what it says for the type itself
 * @param absent what its absence means, or null if it must be there
 * @param unknown what it means if it says anything that is not known, or null for an error
 * @param foreign what it must not say, since that is known to mean a type that does not fit
 */
record Discriminator(
    Inclusion inclusion,
    String property,
    boolean visible,
    String id,
    @Nullable String absent,
    @Nullable String unknown,
    List<String> foreign) {

  /** Where JSON says which type a value is of. */
  enum Inclusion {
    /** In a member that the type does not have. */
    PROPERTY,
    /** In a member that the type has, and writes. */
    EXISTING_PROPERTY,
    /** In the name of the only member of an object around the value. */
    WRAPPER_OBJECT
  }

  boolean isWrapper() {
    return inclusion == Inclusion.WRAPPER_OBJECT;
  }

  /** Whether values of the type are found by the same means in another's codec. */
  boolean agreesWith(Discriminator other) {
    return inclusion == other.inclusion && property.equals(other.property);
  }

  /** The expression for what the value that is next says; it reads nothing. */
  CodeBlock peeked(int index) {
    if (isWrapper()) {
      return CodeBlock.of("in.peekName()");
    }
    return absent == null
        ? CodeBlock.of("in.peekMember($L, $L)", Holder.MEMBER_NAMES, index)
        : CodeBlock.of("in.peekMember($L, $L, $S)", Holder.MEMBER_NAMES, index, absent);
  }

  /** Whether all that is not known is read as the type itself. */
  boolean isOfUnknown() {
    return id.equals(unknown);
  }

  /** When what was said does not fit the type itself; empty if it always does. */
  CodeBlock unfit(String said) {
    Stream<CodeBlock> conditions =
        isOfUnknown()
            ? foreign.stream().map(each -> CodeBlock.of("$L.equals($S)", said, each))
            : Stream.of(CodeBlock.of("!$L.equals($S)", said, id));
    return conditions.collect(CodeBlock.joining(" || "));
  }

  /** The labels of what must not be said. */
  String foreignLabels() {
    return foreign.stream()
        .map(each -> CodeBlock.of("$S", each).toString())
        .collect(Collectors.joining(", "));
  }
}
