package dev.emit.processor;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The properties' names that those of getters and setters stand for, as databind has it. */
final class BeanNames {
  private BeanNames() {}

  /** What a method gets, or null if it is no getter. */
  static @Nullable String getterOf(ExecutableElement method, boolean explicit) {
    TypeMirror type = method.getReturnType();
    if (!method.getParameters().isEmpty() || type.getKind() == TypeKind.VOID) {
      return null;
    }
    boolean truth = type.getKind() == TypeKind.BOOLEAN || Compilation.is(type, "java.lang.Boolean");
    String name = truth ? nameAfter("is", method) : null;
    name = name == null ? nameAfter("get", method) : name;
    return name == null && explicit ? method.getSimpleName().toString() : name;
  }

  /**
   * What a method sets, or null if it is no setter.
   *
   * @param prefix what the names of setters begin with
   */
  static @Nullable String setterOf(ExecutableElement method, boolean explicit, String prefix) {
    if (method.getParameters().size() != 1) {
      return null;
    }
    String name = nameAfter(prefix, method);
    return name == null && explicit ? method.getSimpleName().toString() : name;
  }

  private static @Nullable String nameAfter(String prefix, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!name.startsWith(prefix) || name.length() == prefix.length()) {
      return null;
    }
    String rest = name.substring(prefix.length());
    char first = rest.charAt(0);
    if (!prefix.isEmpty() && (!Character.isLetter(first) || Character.isLowerCase(first))) {
      return null;
    }
    boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
    return acronym ? rest : Character.toLowerCase(first) + rest.substring(1);
  }
}
