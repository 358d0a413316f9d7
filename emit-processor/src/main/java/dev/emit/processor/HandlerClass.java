package dev.emit.processor;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A class or contract with handlers, its own or inherited, as it was written.
 *
 * @param handlers in the order of the sources, those of its ancestors first
 * @param unnamed the abstract methods without {@code @On}
 */
record HandlerClass(
    TypeElement type, List<HandlerMethod> handlers, List<ExecutableElement> unnamed) {
  boolean isContract() {
    return type.getKind() == ElementKind.INTERFACE;
  }

  String name() {
    return Compilation.simpleNames(type, ".");
  }
}
