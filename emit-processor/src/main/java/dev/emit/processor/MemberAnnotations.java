package dev.emit.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of a class's members: their own, and those of what they override.
 *
 * @param overridden for each method that the class has, the inherited ones
 */
record MemberAnnotations(Map<ExecutableElement, List<ExecutableElement>> overridden) {
  /** Those that give a property its name, and say that it is one. */
  private static final List<String> NAMING =
      List.of("JsonProperty", "JsonGetter", "JsonSetter", "JsonUnwrapped");

  static MemberAnnotations of(TypeElement type, Compilation compilation) {
    Map<ExecutableElement, List<ExecutableElement>> overridden = new HashMap<>();
    Family.of(type, compilation)
        .forEach(family -> overridden.put(family.method(), family.overridden()));
    return new MemberAnnotations(overridden);
  }

  /** Whether the class has the method, and does not just inherit what another overrides. */
  boolean has(ExecutableElement method) {
    return overridden.containsKey(method);
  }

  /** The member and those that it overrides. */
  Stream<Element> annotated(Element member) {
    List<ExecutableElement> inherited =
        member instanceof ExecutableElement method
            ? overridden.getOrDefault(method, List.of())
            : List.of();
    return Stream.concat(Stream.of(member), inherited.stream());
  }

  /** The members of a property and those that they override. */
  List<Element> annotated(PropertyDraft draft) {
    return draft.members().flatMap(this::annotated).toList();
  }

  /** Whether an annotation says that the member is a property's. */
  boolean isExplicit(Element member) {
    return annotated(member)
        .flatMap(Jackson::on)
        .anyMatch(annotation -> NAMING.contains(annotation.name()));
  }

  boolean isIgnored(Element member) {
    return annotated(member)
        .flatMap(each -> Jackson.find(each, "JsonIgnore").stream())
        .anyMatch(each -> each.isTrue("value", true));
  }

  /** The name that an annotation gives one of the elements. */
  static Optional<String> name(Stream<? extends Element> elements) {
    return elements
        .flatMap(Jackson::on)
        .filter(annotation -> NAMING.contains(annotation.name()))
        .flatMap(annotation -> annotation.text("value").stream())
        .findFirst();
  }
}
