package dev.emit.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the method or field with {@code @JsonValue}, which a type's values are written by. */
final class ValueAccessors {
  private ValueAccessors() {}

  /**
   * The one of a type, if it has one; a method comes before a field.
   *
   * @param obstacles takes what leaves open which it is
   */
  static Optional<Element> of(TypeElement type, Compilation compilation, Obstacles obstacles) {
    MemberAnnotations annotations = MemberAnnotations.of(type, compilation);
    List<? extends Element> methods =
        annotations.overridden().keySet().stream()
            .filter(method -> method.getParameters().isEmpty())
            .filter(method -> isValue(annotations.annotated(method)))
            .toList();
    List<? extends Element> found =
        methods.isEmpty()
            ? Family.lineage(type, compilation).stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(field -> isValue(Stream.of(field)))
                .toList()
            : methods;
    if (found.size() > 1) {
      obstacles.cannotTravel(
          "", type.getQualifiedName().toString(), "it has @JsonValue twice", "Leave one of them.");
    }
    return found.stream().findFirst().map(Element.class::cast);
  }

  /** Whether annotations let an enum's constants be other JSON than strings. */
  static boolean isOtherThanText(DeclaredType type, Compilation compilation) {
    TypeMirror written = typeOf(type, compilation);
    Creator creator =
        Creators.of(Compilation.element(type), written, compilation, new Obstacles()).value();
    return (written != null && !Compilation.is(written, "java.lang.String"))
        || (creator != null && !creator.takesText());
  }

  private static boolean isValue(Stream<Element> annotated) {
    return Jackson.find(annotated, "JsonValue")
        .filter(annotation -> annotation.isTrue("value", true))
        .isPresent();
  }

  /** The type of the value. */
  static TypeMirror type(Element accessor, DeclaredType in, Compilation compilation) {
    TypeMirror seen = compilation.types().asMemberOf(in, accessor);
    return seen instanceof ExecutableType method ? method.getReturnType() : seen;
  }

  /** The type of the value by which values of a type are written, if they are. */
  static @Nullable TypeMirror typeOf(DeclaredType type, Compilation compilation) {
    return of(Compilation.element(type), compilation, new Obstacles())
        .map(accessor -> type(accessor, type, compilation))
        .orElse(null);
  }
}
