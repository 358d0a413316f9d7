package dev.emit.processor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a type's annotations leave out.
 *
 * @param names those left out
 * @param included if not null, those that are not
 * @param written whether those left out are written all the same
 * @param read whether those left out are read all the same
 */
record Ignored(Set<String> names, @Nullable Set<String> included, boolean written, boolean read) {
  static Ignored of(Collection<TypeElement> lineage) {
    Optional<Jackson> ignore = Jackson.find(lineage.stream(), "JsonIgnoreProperties");
    Optional<Jackson> include = Jackson.find(lineage.stream(), "JsonIncludeProperties");
    return new Ignored(
        Set.copyOf(ignore.map(each -> each.texts("value")).orElse(List.of())),
        include.map(each -> Set.copyOf(each.texts("value"))).orElse(null),
        ignore.map(each -> each.isTrue("allowGetters", false)).orElse(false),
        ignore.map(each -> each.isTrue("allowSetters", false)).orElse(false));
  }

  boolean inWriting(String name) {
    return (names.contains(name) && !written) || (included != null && !included.contains(name));
  }

  boolean inReading(String name) {
    return (names.contains(name) && !read) || (included != null && !included.contains(name));
  }

  /** Whether the type of a property says that it is left out wherever it occurs. */
  static boolean byType(List<Element> members) {
    return members.stream().map(Ignored::type).anyMatch(Ignored::isIgnored);
  }

  private static TypeMirror type(Element member) {
    if (member instanceof ExecutableElement method) {
      return method.getParameters().isEmpty()
          ? method.getReturnType()
          : method.getParameters().get(0).asType();
    }
    return member.asType();
  }

  private static boolean isIgnored(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Jackson.find(Compilation.element(type), "JsonIgnoreType")
            .filter(each -> each.isTrue("value", true))
            .isPresent();
  }
}
