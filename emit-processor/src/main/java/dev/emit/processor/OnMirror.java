package dev.emit.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @On}, as it was written.
 *
 * @param method the method that carries it
 */
record OnMirror(
    ExecutableElement method,
    AnnotationMirror mirror,
    @Nullable AnnotationValue nameValue,
    String name,
    boolean rpc)
    implements Inheritance.OnMethod<OnMirror> {
  static final String ON = "dev.emit.annotations.On";
  static final String PARAM = "dev.emit.annotations.Param";

  static @Nullable OnMirror of(ExecutableElement method) {
    AnnotationMirror mirror = annotation(method, ON);
    if (mirror == null) {
      return null;
    }
    AnnotationValue name = value(mirror, "value");
    AnnotationValue rpc = value(mirror, "rpc");
    return new OnMirror(
        method,
        mirror,
        name,
        name == null ? "" : String.valueOf(name.getValue()),
        rpc != null && Boolean.TRUE.equals(rpc.getValue()));
  }

  @Override
  public boolean agreesWith(OnMirror other) {
    return name.equals(other.name) && rpc == other.rpc;
  }

  static @Nullable AnnotationMirror annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Compilation.is(mirror.getAnnotationType(), name)) {
        return mirror;
      }
    }
    return null;
  }

  static @Nullable AnnotationValue value(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(entry -> (AnnotationValue) entry.getValue())
        .findFirst()
        .orElse(null);
  }
}
