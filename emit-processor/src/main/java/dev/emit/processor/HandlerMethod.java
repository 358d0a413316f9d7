package dev.emit.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that handles an event or answers calls, as it was written.
 *
 * @param host the class that is bound, which has the method itself or has inherited it
 * @param method what is called
 * @param on its {@code @On}, or that of the method it overrides
 * @param behaviour what it declares beside it, itself or by the methods that it overrides
 * @param returnType its return type in the class that is bound
 * @param place where an error about it is shown
 * @param namePlace where an error about its name on the wire is shown
 */
record HandlerMethod(
    TypeElement host,
    ExecutableElement method,
    OnMirror on,
    Behaviour behaviour,
    List<HandlerParameter> parameters,
    TypeMirror returnType,
    Place place,
    Place namePlace) {
  boolean isStatic() {
    return Compilation.has(method, Modifier.STATIC);
  }

  String wireName() {
    return on.name();
  }

  /** Its name for a reader of statistics: by the class that is bound. */
  String label() {
    return Compilation.simpleNames(host, ".") + "." + method.getSimpleName();
  }

  /** Its name for a reader of an error: by the class at which the error is shown. */
  String written() {
    return host.equals(place.element()) ? label() : writtenName();
  }

  private String writtenName() {
    return Compilation.simpleNames(Compilation.owner(method), ".") + "." + method.getSimpleName();
  }

  boolean isBatch() {
    return behaviour.has(BehaviourMirror.BATCH);
  }

  boolean hasParams() {
    return parameters.stream().anyMatch(parameter -> parameter.param() != null);
  }
}
