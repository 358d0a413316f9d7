package dev.emit.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A Jackson annotation as it was written: of Jackson 2 or 3, found by name. */
record Jackson(AnnotationMirror mirror) {
  private static final List<String> PACKAGES =
      List.of(
          "com.fasterxml.jackson.annotation",
          "com.fasterxml.jackson.databind.annotation",
          "tools.jackson.databind.annotation");

  private static final String BUNDLE = PACKAGES.get(0) + ".JacksonAnnotationsInside";

  /** All on an element, those behind that a bundle of annotations holds. */
  static Stream<Jackson> on(Element element) {
    return Stream.concat(
        element.getAnnotationMirrors().stream()
            .filter(mirror -> isJackson(Compilation.element(mirror.getAnnotationType())))
            .map(Jackson::new),
        element.getAnnotationMirrors().stream()
            .map(mirror -> Compilation.element(mirror.getAnnotationType()))
            .filter(Jackson::isBundle)
            .flatMap(Jackson::on)
            .filter(inside -> !inside.name().equals("JacksonAnnotationsInside")));
  }

  private static boolean isBundle(TypeElement annotation) {
    return annotation.getAnnotationMirrors().stream()
        .anyMatch(mirror -> Compilation.is(mirror.getAnnotationType(), BUNDLE));
  }

  static Optional<Jackson> find(Element element, String name) {
    return on(element).filter(each -> each.name().equals(name)).findFirst();
  }

  /** The first that is on one of the elements. */
  static Optional<Jackson> find(Stream<? extends Element> elements, String name) {
    return elements.flatMap(Jackson::on).filter(each -> each.name().equals(name)).findFirst();
  }

  private static boolean isJackson(TypeElement annotation) {
    return annotation.getEnclosingElement() instanceof PackageElement home
        && PACKAGES.contains(home.getQualifiedName().toString());
  }

  /** The simple name, as {@code JsonProperty}. */
  String name() {
    return Compilation.element(mirror.getAnnotationType()).getSimpleName().toString();
  }

  /** The attributes that are written. */
  List<String> attributes() {
    return mirror.getElementValues().keySet().stream()
        .map(attribute -> attribute.getSimpleName().toString())
        .toList();
  }

  private Optional<Object> get(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
        mirror.getElementValues().entrySet()) {
      if (each.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(each.getValue().getValue());
      }
    }
    return Optional.empty();
  }

  /** A text; absent if it isn't written or is empty, which means the same in Jackson. */
  Optional<String> text(String attribute) {
    return get(attribute).map(Object::toString).filter(text -> !text.isEmpty());
  }

  /** A text; absent only if it isn't written. */
  Optional<String> written(String attribute) {
    return get(attribute).map(Object::toString).filter(text -> !text.startsWith("##"));
  }

  /** A whole number. */
  int number(String attribute, int otherwise) {
    return get(attribute)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .orElse(otherwise);
  }

  boolean isTrue(String attribute, boolean otherwise) {
    return get(attribute).map(Boolean.TRUE::equals).orElse(otherwise);
  }

  /** The name of an enum's constant. */
  String constant(String attribute, String otherwise) {
    return get(attribute)
        .filter(VariableElement.class::isInstance)
        .map(value -> ((VariableElement) value).getSimpleName().toString())
        .orElse(otherwise);
  }

  Optional<TypeElement> type(String attribute) {
    return get(attribute).filter(DeclaredType.class::isInstance).map(value -> element(value));
  }

  private static TypeElement element(Object type) {
    return Compilation.element((TypeMirror) type);
  }

  List<String> texts(String attribute) {
    return values(attribute).map(Object::toString).toList();
  }

  /** The annotations inside of this one. */
  List<Jackson> annotations(String attribute) {
    return values(attribute).map(value -> new Jackson((AnnotationMirror) value)).toList();
  }

  private Stream<Object> values(String attribute) {
    return get(attribute)
        .filter(List.class::isInstance)
        .map(values -> ((List<?>) values).stream().map(each -> ((AnnotationValue) each).getValue()))
        .orElseGet(Stream::of);
  }
}
