package dev.emit.processor;

import java.util.NavigableSet;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The warnings that generated code would cause by naming what a user has deprecated. */
final class Deprecations {
  private final NavigableSet<String> warnings = new TreeSet<>();

  NavigableSet<String> warnings() {
    return warnings;
  }

  void uses(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      for (AnnotationMirror annotation : e.getAnnotationMirrors()) {
        if (Compilation.is(annotation.getAnnotationType(), "java.lang.Deprecated")) {
          warnings.add(isForRemoval(annotation) ? "removal" : "deprecation");
        }
      }
    }
  }

  void uses(TypeMirror type) {
    switch (type.getKind()) {
      case ARRAY -> uses(((ArrayType) type).getComponentType());
      case DECLARED -> {
        uses(((DeclaredType) type).asElement());
        ((DeclaredType) type).getTypeArguments().forEach(this::uses);
      }
      default -> {}
    }
  }

  private static boolean isForRemoval(AnnotationMirror deprecated) {
    return deprecated.getElementValues().entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().getSimpleName().contentEquals("forRemoval")
                    && Boolean.TRUE.equals(entry.getValue().getValue()));
  }
}
