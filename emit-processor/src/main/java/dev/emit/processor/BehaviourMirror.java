package dev.emit.processor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that declares a behaviour, as it was written.
 *
 * @param method the method that carries it
 */
record BehaviourMirror(ExecutableElement method, AnnotationMirror mirror)
    implements Inheritance.OnMethod<BehaviourMirror> {
  static final String LANE = "Lane";
  static final String CALLER_THREAD = "CallerThread";
  static final String RUN_ON = "RunOn";
  static final String TIMEOUT = "Timeout";
  static final String RETRY = "Retry";
  static final String BATCH = "Batch";

  /** All, in the order in which errors name them. */
  static final List<String> ALL = List.of(CALLER_THREAD, LANE, RUN_ON, TIMEOUT, RETRY, BATCH);

  private static final String PACKAGE = "dev.emit.annotations";

  static @Nullable BehaviourMirror of(ExecutableElement method, String name) {
    AnnotationMirror mirror = OnMirror.annotation(method, PACKAGE + "." + name);
    return mirror == null ? null : new BehaviourMirror(method, mirror);
  }

  static @Nullable TypeElement type(String name, Compilation compilation) {
    return compilation.find(PACKAGE, name);
  }

  @Override
  public boolean agreesWith(BehaviourMirror other) {
    return written().equals(other.written());
  }

  private Map<String, String> written() {
    return mirror.getElementValues().entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> each.getKey().getSimpleName().toString(),
                each -> each.getValue().toString()));
  }

  /** Where an error about an attribute is shown, if the annotation is in sight from there. */
  Place place(String attribute, Place handler) {
    return method.equals(handler.element())
        ? new Place(method, mirror, OnMirror.value(mirror, attribute))
        : handler;
  }

  /** Where an error about the annotation is shown, if it is in sight from there. */
  Place place(Place handler) {
    return method.equals(handler.element()) ? new Place(method, mirror, null) : handler;
  }

  /** A number, or null where it isn't written. */
  @Nullable Long number(String attribute) {
    AnnotationValue value = OnMirror.value(mirror, attribute);
    return value != null && value.getValue() instanceof Number number ? number.longValue() : null;
  }

  /** A text; empty where it isn't written. */
  String text(String attribute) {
    AnnotationValue value = OnMirror.value(mirror, attribute);
    return value == null ? "" : String.valueOf(value.getValue());
  }

  /** The name of an enum's constant, or null where it isn't written. */
  @Nullable String constant(String attribute) {
    AnnotationValue value = OnMirror.value(mirror, attribute);
    return value != null && value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : null;
  }
}
